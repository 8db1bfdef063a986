import type { CommandOffice } from '@app/commands';
import {
  type CallFact,
  type DocketEntryFact,
  type Evidence,
  isWorkingDay,
  localDate,
  SYSTEM,
  startOfDay,
} from '@app/domain';
import { type CallId, earliest, type Instant, type LocalDate, latest } from '@app/kernel';
import type { VirtualClock } from '@app/platform';
import { type Agenda, openAgenda } from './agenda.js';
import { type Arrival, arrivalsOn, nextDay } from './arrivals.js';
import { type Cast, castOf } from './cast.js';
import { docketAtWork } from './docket-at-work.js';
import { liveDocket } from './docket-life.js';
import { drawsFor } from './draws.js';
import { liveLadder } from './ladder-life.js';
import { type CallLived, liveCall, type Stage } from './live-call.js';
import type { Matter } from './matter.js';
import { pileFrom } from './piling-up.js';
import { bulletinsOn } from './publishing-bulletins.js';
import { drawCall } from './raising.js';
import { registersOn } from './registers/living-registers.js';
import { reviseOn } from './revising.js';
import { openTally, type Simulated } from './simulated.js';
import { simulatedDocketId } from './simulator-ids.js';

export interface Simulation {
  readonly office: CommandOffice;
  /** Moves from event to event; it may not stand later than `from`. */
  readonly clock: VirtualClock;
  readonly from: Instant;
  /** Excluded; what is open then stays open. */
  readonly to: Instant;
  readonly seed: string;
  /** In a usual month; 120 when absent. */
  readonly callsPerMonth?: number;
  readonly matters: readonly Matter[];
  /** A responsibility list that is revised now and then. */
  readonly list?: string;
  /** Files that slips may cite. */
  readonly evidence?: readonly Evidence[];
  /** Written answers with which townships give or withhold their consent. */
  readonly writtenAnswers?: readonly Evidence[];
  /** Lets others do what is due until a moment that the clock shows already; absent: the simulator rings the alarms. */
  readonly settle?: (until: Instant) => Promise<void>;
  /** Others keep the docket and climb the ladder, or nobody does; the simulator does, unless told. */
  readonly withoutReactions?: boolean;
  /** From then on the dispatch desk takes nothing up: who opens the county finds its pile. */
  readonly deskRestsFrom?: Instant;
  readonly onProgress?: (progress: SimulationProgress) => void;
}

/** Told at the end of every simulated day. */
export interface SimulationProgress extends Simulated {
  readonly at: Instant;
}

/**
 * Lives a county from one moment to another: officers of many habits give their commands to the office. The same seed
 * on the same county is the same log. Throws what the store throws, and when the county lacks a role that calls need.
 */
export const simulate = async (simulation: Simulation): Promise<Simulated> => {
  const stage = await setStage(simulation);
  const { timeZone } = (await rulesAt(simulation.from, simulation)).settings;
  for (
    let day = localDate(simulation.from, timeZone);
    startOfDay(day, timeZone) < simulation.to;
    day = nextDay(day, timeZone)
  )
    await liveDay(day, timeZone, stage, simulation);
  return stage.tally.told();
};

const DEFAULT_CALLS_PER_MONTH = 120;

/** The stage, and the calls that are being lived on it. */
interface Theatre extends Stage {
  readonly lives: Map<CallId, CallLived>;
}

const setStage = async (simulation: Simulation): Promise<Theatre> => {
  const { office, clock, seed, matters, evidence = [], writtenAnswers = [], settle, deskRestsFrom } = simulation;
  const cast = castOf(await office.organisation(), seed);
  const lives = new Map<CallId, CallLived>();
  const stage = {
    office,
    agenda: openAgenda(),
    tally: openTally(),
    cast,
    matters: callable(matters, cast),
    evidence,
    writtenAnswers,
    calls: new Map(),
    seed,
    now: clock.now,
    othersRing: settle !== undefined,
    pile: pileFrom(deskRestsFrom, clock.now),
    lives,
    tell: (call: CallId, _of: 'call', facts: readonly CallFact[]) =>
      facts.length === 0 ? Promise.resolve() : (lives.get(call)?.happened(facts) ?? Promise.resolve()),
  };
  return simulation.withoutReactions ? stage : { ...stage, tell: reactionsOn(stage) };
};

/** The docket keeps itself, the ladder is climbed, and everybody hears what happens: to calls those who live them, to entries the arbiters. */
const reactionsOn = (stage: Theatre): Stage['tell'] => {
  const { office, agenda, now, tally, seed, lives } = stage;
  const docket = docketAtWork({
    office,
    agenda,
    now,
    commandId: (call, nth) => simulatedDocketId(seed, call, 'reaction', nth),
    refused: tally.refused,
    heard: async (call, of, facts) => {
      const life = lives.get(call);
      if (of === 'docketEntry') tally.carriedOut(facts.length);
      if (life === undefined) return;
      if (of === 'docketEntry') return arbiters.heard(life, facts as readonly DocketEntryFact[]);
      await life.happened(facts as readonly CallFact[]);
      await ladder.heard(life, facts as readonly CallFact[]);
    },
  });
  const ladder = liveLadder(stage);
  const arbiters = liveDocket(stage, docket.tell);
  return docket.tell;
};

const callable = (matters: readonly Matter[], { answering }: Cast): readonly Matter[] => {
  const answered = matters.filter(({ lead }) => answering.has(lead));
  if (answered.length === 0) throw new Error('the simulator needs a matter that somebody in the county answers for');
  return answered;
};

const rulesAt = async (at: Instant, { office }: Simulation) => (await office.occasion({ by: SYSTEM, at })).rules;

const liveDay = async (day: LocalDate, timeZone: string, stage: Theatre, simulation: Simulation): Promise<void> => {
  const { from, to, seed, callsPerMonth = DEFAULT_CALLS_PER_MONTH, onProgress } = simulation;
  const rules = await rulesAt(startOfDay(day, timeZone), simulation);
  const arrivals = arrivalsOn(day, callsPerMonth, seed, rules).filter(({ at }) => at >= from && at < to);
  for (const arrival of arrivals) stage.agenda.note(arrival.at, () => raise(day, arrival, stage));
  for (const { at, begin } of registersOn(day, rules, stage)) if (at >= from && at < to) stage.agenda.note(at, begin);
  for (const { at, begin } of bulletinsOn(day, from, rules, stage)) if (at < to) stage.agenda.note(at, begin);
  if (simulation.list !== undefined && isWorkingDay(rules.calendar, day))
    await reviseOn(day, latest(startOfDay(day, timeZone), from), simulation.list, stage);
  const until = earliest(startOfDay(nextDay(day, timeZone), timeZone), to) as Instant;
  await liveUntil(until, stage.agenda, simulation);
  onProgress?.({ at: until, ...stage.tally.told() });
};

const raise = (day: LocalDate, arrival: Arrival, stage: Theatre): Promise<void> => {
  const draws = drawsFor(stage.seed, arrival.key);
  const { by, matter, words } = drawCall({ ...stage, day, arrival }, draws);
  stage.tally.raised();
  const life = liveCall({ id: words.call, matter, draws }, stage);
  stage.lives.set(words.call, life);
  return life.act(by, { act: 'raiseCall', words });
};

const liveUntil = async (until: Instant, agenda: Agenda, { clock, settle }: Simulation): Promise<void> => {
  for (let entry = agenda.next(until); entry !== undefined; entry = agenda.next(until)) {
    await moveTo(entry.at, clock, settle);
    await entry.doing();
  }
  await moveTo(until, clock, settle);
};

const moveTo = async (at: Instant, clock: VirtualClock, settle: Simulation['settle']): Promise<void> => {
  if (at > clock.now()) clock.advanceTo(at);
  await settle?.(at);
};
