import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';
import { type Asking, isWithin, rowOf } from './asking.js';
import { belongsTo, isClaimedIn } from './claimed-in.js';
import { seenAsOf } from './figures-of.js';
import { type AskingTimes, lengthsIn, type Timed } from './handling-time.js';
import type { SlipLife } from './life.js';
import type { MeasureName } from './measure.js';
import { measuresWith } from './measures.js';
import type { StockLine } from './stock.js';
import { stockEntries } from './stock-lines.js';

/** One figure, to be opened to its slips: a rate, a line of the stock, or a time. */
export interface AskingBehind extends Asking {
  readonly measure: MeasureName | 'Stock' | Timed;
  /** Of a rate its formula; of the stock its line. */
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

export const PARTS_BEHIND = ['all', 'denominator', 'numerator', 'excluded'] as const;
/** Which of the slips behind a figure are wanted: each part is exactly as many as the figure says. */
export type PartBehind = (typeof PARTS_BEHIND)[number];

const belongs: Readonly<Record<PartBehind, (slip: SlipBehind) => boolean>> = {
  all: () => true,
  denominator: ({ exclusion }) => exclusion === undefined,
  numerator: ({ met, exclusion }) => met && exclusion === undefined,
  excluded: ({ exclusion }) => exclusion !== undefined,
};

export const isPart = (part: PartBehind, slip: SlipBehind): boolean => belongs[part](slip);

type Behind = (life: SlipLife) => SlipBehind | undefined;

/** The slip if it stands behind a rate, counted or excluded. */
export const slipBehind = (asking: AskingBehind): Behind => {
  const measure = measuresWith().find(
    ({ measure, formula }) => measure === asking.measure && formula === asking.formula,
  );
  return (life) => {
    const slip = seenAsOf(life, asking.asOf);
    const claim = measure?.claim(slip);
    if (claim === undefined || !isClaimedIn(asking, claim)) return undefined;
    if (rowOf(life, belongsTo(claim), asking) !== asking.row) return undefined;
    const { excluded } = slip;
    const exclusion = excluded && { reason: excluded.reason, approver: excluded.approver, at: excluded.at };
    return shown(life, claim.on, claim.met, exclusion && { exclusion });
  };
};

const shown = ({ call, slip, unit }: SlipLife, on: Instant, met: boolean, also: object = {}): SlipBehind => ({
  call,
  slip,
  unit,
  on,
  met,
  ...also,
});

const behindStock = (asking: AskingBehind) => (life: SlipLife) =>
  rowOf(life, asking.asOf.at, asking) === asking.row
    ? stockEntries(life, asking, asking.asOf)
        .filter(({ line }) => line === (asking.formula as StockLine))
        .map(({ on }) => shown(life, on, true))
    : [];

const behindTime = (asking: AskingBehind & Pick<AskingTimes, 'counting'>) => (life: SlipLife) =>
  lengthsIn(life, asking)
    .filter(
      ({ measure, on }) => measure === asking.measure && isWithin(asking, on) && rowOf(life, on, asking) === asking.row,
    )
    .map(({ on }) => shown(life, on, true));

/** The slip as often as the figure counts it: a line of the stock may count what was sent back twice. */
export const entriesBehind = (
  asking: AskingBehind & Pick<AskingTimes, 'counting'>,
): ((life: SlipLife) => readonly SlipBehind[]) => {
  if (asking.measure === 'Stock') return behindStock(asking);
  if (asking.measure === 'HandlingTime' || asking.measure === 'WaitingTime') return behindTime(asking);
  const behind = slipBehind(asking);
  return (life) => [behind(life) ?? []].flat();
};

/** Every slip behind a rate, the excluded ones among them. */
export const slipsBehind = (lives: Iterable<SlipLife>, asking: AskingBehind): readonly SlipBehind[] => {
  const behind = slipBehind(asking);
  return [...lives].flatMap((life) => behind(life) ?? []);
};

export const exclusionsOf = (lives: Iterable<SlipLife>, asking: AskingBehind): readonly SlipBehind[] =>
  slipsBehind(lives, asking).filter(({ exclusion }) => exclusion !== undefined);
