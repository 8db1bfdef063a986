import type { LocalDate } from '@app/kernel';
import type { Settings } from '../deadlines/settings.js';
import { type Assessments, schemeOn } from './assessment.state.js';
import type { AssessedPeriod } from './period.js';
import { firstPeriodFrom, periodOfDay } from './period-of-day.js';
import type { PublishScheme } from './publishing-scheme.js';
import { type Component, componentsOf, type SchemeVersion, SIDES, type Side, sameComponent } from './scheme.js';

/** A mark that weighs otherwise; absent where one of the two schemes does not have it. */
export interface WeightMoved extends Pick<Component, 'measure' | 'formula'> {
  readonly side: Side;
  readonly was?: number;
  readonly is?: number;
}

/** What a scheme would change, and which periods it would bind. */
export interface SchemePreview {
  /** The scheme that would hold on its day without it. */
  readonly before: SchemeVersion;
  readonly weights: readonly WeightMoved[];
  /** The period that runs today; it keeps the scheme of its first day. */
  readonly running: AssessedPeriod;
  readonly runningUnder: number;
  /** The first that is assessed by the new scheme. */
  readonly first: AssessedPeriod;
}

const weightsMoved = (before: PublishScheme['scheme'], after: PublishScheme['scheme']): readonly WeightMoved[] =>
  SIDES.flatMap((side) => {
    const [were, are] = [componentsOf(before, side), componentsOf(after, side)];
    const added = are.filter((one) => !were.some((other) => sameComponent(one, other)));
    return [...were, ...added].flatMap(({ measure, formula }) => {
      const weightIn = (among: readonly Component[]) =>
        among.find((one) => sameComponent(one, { measure, formula }))?.weight;
      const [was, is] = [weightIn(were), weightIn(are)];
      if (was === is) return [];
      return [{ side, measure, formula, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
    });
  });

/** What a scheme that may be published would mean, seen from a day before it takes effect. */
export const previewScheme = (
  all: Assessments,
  { effectiveFrom, scheme }: PublishScheme,
  today: LocalDate,
  settings: Settings,
): SchemePreview => {
  const before = schemeOn(all, effectiveFrom, settings);
  const running = periodOfDay(today, schemeOn(all, today, settings).period);
  return {
    before,
    weights: weightsMoved(before, scheme),
    running,
    runningUnder: schemeOn(all, running.from, settings).version,
    first: firstPeriodFrom(effectiveFrom, scheme.period),
  };
};
