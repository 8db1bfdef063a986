import type { Settings } from '../deadlines/settings.js';
import type { MeasureName } from '../measures/measure.js';
import type { PeriodKind } from './period.js';

/** A measure that is assessed, and percent of its side; with weight 0 it is shown and does not count. */
export interface Component {
  readonly measure: MeasureName;
  readonly formula: string;
  readonly weight: number;
}

/** How the two sides assess each other: data that each county publishes for itself. */
export interface Scheme {
  readonly period: PeriodKind;
  /** What townships' calls say about departments. */
  readonly departments: readonly Component[];
  /** What departments say about townships' calls. */
  readonly townships: readonly Component[];
  /** The townships' part of a department's annual assessment: 30 in 100, or 1 in 3. */
  readonly share: { readonly of: number; readonly in: number };
  /** Below so many slips there is no rank, only the counts. */
  readonly minimum: number;
  /** Departments see ratings of so many townships together. */
  readonly group: number;
}

/** 0 is the rule book's own scheme, until the county publishes one. */
export interface SchemeVersion extends Scheme {
  readonly version: number;
}

type OwnNumbers = Pick<Settings, 'smallSample' | 'ratingGroup' | 'townshipWeight'>;

/** What the rule book says until a county says otherwise, with the county's own numbers. */
export const usualScheme = ({ smallSample, ratingGroup, townshipWeight }: OwnNumbers): SchemeVersion => ({
  version: 0,
  period: 'quarter',
  departments: [
    { measure: 'SatisfactionRate', formula: 'of-rated', weight: 40 },
    { measure: 'ResponseRate', formula: 'all-due', weight: 20 },
    { measure: 'OnTimeRate', formula: 'all-due', weight: 20 },
    { measure: 'ResolutionRate', formula: 'solved-of-closed', weight: 20 },
    { measure: 'ServedSatisfactionRate', formula: 'of-asked', weight: 0 },
    { measure: 'ServedResolutionRate', formula: 'solved', weight: 0 },
  ],
  townships: [
    { measure: 'CallQualityRate', formula: 'accurate', weight: 40 },
    { measure: 'CallQualityRate', formula: 'complete', weight: 30 },
    { measure: 'CallQualityRate', formula: 'in-scope', weight: 30 },
  ],
  share: { of: townshipWeight, in: 100 },
  minimum: smallSample,
  group: ratingGroup,
});

export const SIDES = ['department', 'township'] as const;
export type Side = (typeof SIDES)[number];

export const componentsOf = (scheme: Scheme, side: Side): readonly Component[] =>
  side === 'department' ? scheme.departments : scheme.townships;

export const sameComponent = (
  one: Pick<Component, 'measure' | 'formula'>,
  other: Pick<Component, 'measure' | 'formula'>,
): boolean => one.measure === other.measure && one.formula === other.formula;
