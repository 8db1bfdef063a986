import {
  BEYOND_POWER,
  type BeyondPower,
  type Evidence,
  type Officer,
  type RaiseCall,
  type Source,
  type Urgency,
} from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import { callIdOfSource } from '@app/platform';
import type { Arrival } from './arrivals.js';
import type { Calling, Cast } from './cast.js';
import type { Draws } from './draws.js';
import type { Matter } from './matter.js';
import type { Pile } from './piling-up.js';
import { simulatedCallId } from './simulator-ids.js';
import { ON_THE_GROUND, SPOTS } from './words.js';

const URGENCIES: readonly (readonly [Urgency, number])[] = [
  ['ordinary', 82],
  ['urgent', 9],
  ['consultation', 6],
  ['long-cycle', 3],
];

const SOURCES: readonly (readonly [Source['kind'], number])[] = [
  ['grid', 46],
  ['12345', 24],
  ['patrol', 12],
  ['visit', 8],
  ['front-desk', 6],
  ['assembly', 4],
];

const NUMBERED: Partial<Record<Source['kind'], string>> = { grid: 'WG', '12345': 'HX' };
const SOMEBODY_CAME: readonly Source['kind'][] = ['12345', 'visit', 'front-desk'];
const PROXY = 0.03;
const PROXY_OF_A_PILE = 0.25;
const KNOWS_THE_ITEM = 0.7;

/** Where a call comes from, and when. */
export interface Raising {
  readonly seed: string;
  readonly day: LocalDate;
  readonly arrival: Arrival;
  readonly matters: readonly Matter[];
  readonly cast: Cast;
  readonly evidence: readonly Evidence[];
  readonly pile: Pick<Pile, 'isGrowing'>;
}

/** A call that is about to be raised: by whom, about what. */
export interface DrawnCall {
  readonly by: Officer;
  readonly matter: Matter;
  readonly words: RaiseCall;
}

/** Draws who calls about what. */
export const drawCall = (raising: Raising, draws: Draws): DrawnCall => {
  const township = draws.weighted([...raising.cast.calling.values()].map((one) => [one, one.habits.calls] as const));
  const matter = draws.weighted(raising.matters.map((one, nth) => [one, 1 / (3 + (nth % 20))] as const));
  const proxy = draws.chance(raising.pile.isGrowing() ? PROXY_OF_A_PILE : PROXY);
  const by = draws.pick(proxy ? raising.cast.dispatchers : township.callers);
  const words = { ...callSlip(raising, township, matter, draws), ...(proxy && { township: township.unit.code }) };
  return { by, matter, words };
};

const callSlip = (raising: Raising, township: Calling, matter: Matter, draws: Draws): RaiseCall => {
  const place = draws.pick(township.places);
  const source = sourceOf(raising, draws);
  return {
    call:
      source.number === undefined
        ? simulatedCallId(raising.seed, raising.arrival.key)
        : callIdOfSource(source.kind, source.number),
    subject: `${place.name}${inShort(matter.matter)}`,
    asks: `${draws.pick(ON_THE_GROUND)}。请${nameOf(matter.lead, raising.cast)}到场核实处置${duty(matter)}。`,
    matter: matter.matter,
    place: { unit: place.code, detail: draws.pick(SPOTS) },
    beyondPower: beyondPower(matter, draws),
    urgency: draws.weighted(URGENCIES),
    ...(draws.chance(KNOWS_THE_ITEM) && { listItem: matter.basis }),
    evidence: raising.evidence.length > 0 && draws.chance(0.6) ? [draws.pick(raising.evidence)] : [],
    source,
    ...(SOMEBODY_CAME.includes(source.kind) && { personServed: { name: '来电来访群众', phone: '0000-0000000' } }),
  };
};

const sourceOf = ({ seed, day, arrival }: Raising, draws: Draws): Source => {
  const kind = draws.weighted(SOURCES);
  const letters = NUMBERED[kind];
  if (letters === undefined) return { kind };
  const tail = simulatedCallId(seed, arrival.key).slice(0, 6).toUpperCase();
  return { kind, number: `${letters}${day.replaceAll('-', '')}-${tail}` };
};

const inShort = (matter: string): string => matter.replace(/[(（].*$/, '');

const nameOf = (unit: UnitCode, { answering }: Cast): string => answering.get(unit)?.unit.name ?? '责任部门';

const duty = ({ duty }: Matter): string => (duty === '' ? '' : `（职责：${duty.split(/[;；,，]/)[0]}）`);

const beyondPower = (matter: Matter, draws: Draws): readonly BeyondPower[] => {
  const crosses = matter.cooperating.length > 0 && draws.chance(0.6);
  return crosses ? ['no-enforcement-power', 'crosses-departments'] : [draws.pick(BEYOND_POWER)];
};
