import type { Instant, UnitCode } from '@app/kernel';
import type { AsOf } from '../measures/as-of.js';
import type { Period } from '../measures/asking.js';
import { isClaimedIn } from '../measures/claimed-in.js';
import { seenAsOf } from '../measures/figures-of.js';
import type { SlipLife } from '../measures/life.js';
import type { Claim, Measure } from '../measures/measure.js';
import { measuresWith } from '../measures/measures.js';
import { type Component, componentsOf, type Scheme, SIDES, type Side, sameComponent } from './scheme.js';
import type { Exclusion } from './sheet.js';

/** What a sheet is made of: the same for its marks and for the slips behind them. */
export interface Assessing {
  readonly scheme: Scheme;
  readonly period: Required<Period>;
  readonly asOf: AsOf;
  readonly exclusions: readonly Exclusion[];
}

/** One slip under one mark of one unit. */
export interface MarkedSlip {
  readonly life: SlipLife;
  readonly side: Side;
  readonly unit: UnitCode;
  readonly component: Component;
  readonly on: Instant;
  readonly met: boolean;
  readonly exclusion?: Exclusion;
}

export const measureOf = (component: Pick<Component, 'measure' | 'formula'>): Measure =>
  measuresWith().find((measure) => sameComponent(measure, component)) as Measure;

const excludes =
  (life: SlipLife, unit: UnitCode, component: Component) =>
  ({ unit: of, mark, call, slip }: Exclusion): boolean =>
    of === unit && call === life.call && slip === life.slip && (mark === undefined || sameComponent(mark, component));

/** Each mark that a slip counts for: the department's it was sent to, and the township's that called. */
export const marksOf = (
  assessing: Assessing,
): ((life: SlipLife) => { readonly marked: readonly MarkedSlip[]; readonly exclusions: readonly Exclusion[] }) => {
  const { scheme, period, asOf, exclusions } = assessing;
  const asked = SIDES.flatMap((side) =>
    componentsOf(scheme, side).map((component) => ({ side, component, measure: measureOf(component) })),
  );
  return (life) => {
    const seen = seenAsOf(life, asOf);
    const everywhere = seen.excluded;
    const marked = asked.flatMap(({ side, component, measure }): readonly MarkedSlip[] => {
      const claim: Claim | undefined = measure.claim(seen);
      if (claim === undefined || !isClaimedIn(period, claim)) return [];
      const unit = side === 'department' ? life.unit : life.township;
      const { call, slip } = life;
      const exclusion =
        exclusions.find(excludes(life, unit, component)) ??
        (everywhere && { unit, call, slip, reason: everywhere.reason, approver: everywhere.approver });
      return [{ life, side, unit, component, on: claim.on, met: claim.met, ...(exclusion && { exclusion }) }];
    });
    return { marked, exclusions: [...new Set(marked.flatMap(({ exclusion }) => exclusion ?? []))] };
  };
};
