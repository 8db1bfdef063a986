import { type AsOf, asOf } from './as-of.js';
import { type Asking, rowOf } from './asking.js';
import { belongsTo, isClaimedIn } from './claimed-in.js';
import { type Count, type Figure, figureOf } from './figure.js';
import type { SlipLife } from './life.js';
import type { Claim, Measure } from './measure.js';
import { measuresWith } from './measures.js';
import type { Formula } from './on-time-rate.js';
import { type SlipSoFar, soFar } from './slip-so-far.js';

export interface AskingFigures extends Asking {
  /** Of the on-time rate only this formula; all three side by side when absent. */
  readonly formula?: Formula;
}

/** Counts slips one by one, however many there are. */
export interface Tally {
  add(life: SlipLife): void;
  /** By row, each with every measure. */
  figures(): readonly Figure[];
}

/** A tally for what is asked: feed it every life once. */
export const tallyFor = (asking: AskingFigures): Tally => {
  const measures = measuresWith(asking.formula);
  const rows = new Map<string, Map<Measure, Count>>();
  if (asking.by === 'county') rows.set('county', new Map());
  return {
    add: (life) => {
      const slip = seenAsOf(life, asking.asOf);
      for (const measure of measures) {
        const claim = measure.claim(slip);
        if (claim === undefined || !isClaimedIn(asking, claim)) continue;
        count(countIn(rows, rowOf(life, belongsTo(claim), asking), measure), claim, slip);
      }
    },
    figures: () =>
      [...rows]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([row, counts]) =>
          measures.map((measure) => figureOf(row, measure, counts.get(measure) ?? nothing())),
        ),
  };
};

/** All figures of the lives in one pass. */
export const figuresOf = (lives: Iterable<SlipLife>, asking: AskingFigures): readonly Figure[] => {
  const tally = tallyFor(asking);
  for (const life of lives) tally.add(life);
  return tally.figures();
};

export const seenAsOf = (life: SlipLife, moment: AsOf): SlipSoFar => soFar(asOf(life, moment), moment.at);

const nothing = (): Count => ({ met: 0, claimed: 0, metExcluded: 0, claimedExcluded: 0 });

const countIn = (rows: Map<string, Map<Measure, Count>>, row: string, measure: Measure): Count => {
  const counts = rows.get(row) ?? new Map<Measure, Count>();
  const kept = counts.get(measure) ?? nothing();
  rows.set(row, counts.set(measure, kept));
  return kept;
};

const count = (kept: Count, { met }: Claim, { excluded }: SlipSoFar): void => {
  kept[excluded === undefined ? 'claimed' : 'claimedExcluded'] += 1;
  if (met) kept[excluded === undefined ? 'met' : 'metExcluded'] += 1;
};
