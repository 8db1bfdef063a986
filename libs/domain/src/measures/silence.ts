import type { UnitCode } from '@app/kernel';
import type { Parts } from './figure.js';
import { ROUNDING } from './measure.js';
import { percent } from './rate.js';

/** What one township did and met in one month. */
export interface SilenceMonth {
  readonly township: UnitCode;
  readonly month: string;
  /** Calls that it raised itself, and those that were raised in its name. */
  readonly own: number;
  readonly proxy: number;
  /** Of all these, those that came from the grid or 12345. */
  readonly fromIntake: number;
  /** What the grid and 12345 counted; undefined: nobody has told. */
  readonly demand?: number;
}

export interface SilenceAsked {
  readonly peerGroups: readonly (readonly UnitCode[])[];
  /** Percent of the peers' below which it is silence. */
  readonly silentBelow: number;
  /** With less demand nothing is concluded. */
  readonly smallSample: number;
}

/** How the demand is known: as told by its sources, or only from the calls that came of it, which is a lower bound. */
export type DemandBasis = 'reported' | 'calls' | 'none';

export interface CallsForDemand extends Parts {
  readonly proxy: number;
}

/** 不敢呼: calls for a hundred of demand, beside the proxy calls and the peers. */
export interface SilenceRow extends CallsForDemand {
  readonly township: UnitCode;
  readonly basis: DemandBasis;
  /** The months that are counted: where demand was told for some, only those. */
  readonly months: readonly string[];
  readonly peers: CallsForDemand & { readonly townships: readonly UnitCode[] };
  /** Its rate in percent of the peers'; null: nothing to compare with. */
  readonly index: string | null;
  /** Undefined: too little is known to say. */
  readonly silent?: boolean;
}

export const SILENCE = {
  version: 1,
  zh: '本镇街自行发起的呼叫数 ÷ 网格与 12345 受理的诉求数；与同类镇街相比，代呼另列',
  en: 'calls that the township raised itself ÷ matters that the grid and 12345 counted; beside its peers, proxy calls apart',
} as const;

interface Counted {
  readonly own: number;
  readonly proxy: number;
  readonly demand: number;
}
interface Summed extends Counted {
  readonly township: UnitCode;
  readonly basis: DemandBasis;
  readonly months: readonly string[];
}

const add = (one: Counted, { own, proxy, demand }: Counted): Counted => ({
  own: one.own + own,
  proxy: one.proxy + proxy,
  demand: one.demand + demand,
});

const total = (all: readonly Counted[]): Counted => all.reduce(add, { own: 0, proxy: 0, demand: 0 });

const summed = (township: UnitCode, months: readonly SilenceMonth[]): Summed => {
  const told = months.filter(({ demand }) => demand !== undefined);
  const counted = told.length > 0 ? told : months;
  const sum = total(
    counted.map(({ own, proxy, demand, fromIntake }) => ({ own, proxy, demand: demand ?? fromIntake })),
  );
  const basis = told.length > 0 ? 'reported' : sum.demand > 0 ? 'calls' : 'none';
  return { township, basis, months: counted.map(({ month }) => month), ...sum };
};

const rateOf = ({ own, proxy, demand }: Counted): CallsForDemand => ({
  numerator: own,
  denominator: demand,
  rate: percent(own, demand, ROUNDING.decimals),
  proxy,
});

/** Only those whose demand is known in the same way are compared. */
const peersOf = (one: Summed, all: readonly Summed[], { peerGroups }: SilenceAsked): readonly Summed[] => {
  const group = peerGroups.find((townships) => townships.includes(one.township));
  return all.filter(
    ({ township, basis }) =>
      township !== one.township && basis === one.basis && (group === undefined || group.includes(township)),
  );
};

const indexOf = (one: Counted, peers: Counted): string | null =>
  one.demand === 0 || peers.demand === 0 || peers.own === 0
    ? null
    : percent(one.own * peers.demand, one.demand * peers.own, ROUNDING.decimals);

const rowOf = (one: Summed, all: readonly Summed[], asked: SilenceAsked): SilenceRow => {
  const { township, basis, months, demand } = one;
  const among = peersOf(one, all, asked);
  const peers = total(among);
  const index = indexOf(one, peers);
  const enough = index !== null && demand >= asked.smallSample;
  return {
    township,
    basis,
    months,
    ...rateOf(one),
    peers: { townships: among.map(({ township: peer }) => peer), ...rateOf(peers) },
    index,
    ...(enough && { silent: Number(index) < asked.silentBelow }),
  };
};

/** Every township, the most silent first; those of whom nothing can be said come last. */
export const silenceOf = (months: readonly SilenceMonth[], asked: SilenceAsked): readonly SilenceRow[] => {
  const townships = [...new Set(months.map(({ township }) => township))];
  const all = townships.map((code) =>
    summed(
      code,
      months.filter(({ township }) => township === code),
    ),
  );
  return all
    .map((one) => rowOf(one, all, asked))
    .toSorted((one, other) => Number(one.index ?? Infinity) - Number(other.index ?? Infinity) || 0);
};
