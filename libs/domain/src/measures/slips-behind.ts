import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';
import { type Asking, rowOf } from './asking.js';
import { belongsTo, isClaimedIn } from './claimed-in.js';
import { seenAsOf } from './figures-of.js';
import type { SlipLife } from './life.js';
import type { MeasureName } from './measure.js';
import { measuresWith } from './measures.js';

/** One figure, to be opened to its slips. */
export interface AskingBehind extends Asking {
  readonly measure: MeasureName;
  readonly formula: string;
  readonly row: string;
}

/** A slip of the denominator; what a supervisor left out carries the reason and who approved it. */
export interface SlipBehind {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly unit: UnitCode;
  /** The limit that fell due, or the event. */
  readonly on: Instant;
  readonly met: boolean;
  readonly exclusion?: { readonly reason: string; readonly approver: string; readonly at: Instant };
}

/** The slip if it stands behind the figure, counted or excluded. */
export const slipBehind = (asking: AskingBehind) => {
  const measure = measuresWith().find(
    ({ measure, formula }) => measure === asking.measure && formula === asking.formula,
  );
  return (life: SlipLife): SlipBehind | undefined => {
    const slip = seenAsOf(life, asking.asOf);
    const claim = measure?.claim(slip);
    if (claim === undefined || !isClaimedIn(asking, claim)) return undefined;
    if (rowOf(life, belongsTo(claim), asking) !== asking.row) return undefined;
    const { excluded } = slip;
    const exclusion = excluded && { reason: excluded.reason, approver: excluded.approver, at: excluded.at };
    return {
      call: life.call,
      slip: life.slip,
      unit: life.unit,
      on: claim.on,
      met: claim.met,
      ...(exclusion && { exclusion }),
    };
  };
};

/** Every slip behind a figure, the excluded ones among them. */
export const slipsBehind = (lives: Iterable<SlipLife>, asking: AskingBehind): readonly SlipBehind[] => {
  const behind = slipBehind(asking);
  return [...lives].flatMap((life) => behind(life) ?? []);
};

export const exclusionsOf = (lives: Iterable<SlipLife>, asking: AskingBehind): readonly SlipBehind[] =>
  slipsBehind(lives, asking).filter(({ exclusion }) => exclusion !== undefined);
