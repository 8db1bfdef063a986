import { type Rejection, reject } from '@app/kernel';
import type { Settings } from '../deadlines/settings.js';
import type { MeasureName } from '../measures/measure.js';
import { measuresWith } from '../measures/measures.js';
import { type Component, type Scheme, sameComponent } from './scheme.js';

const MERITS: ReadonlySet<MeasureName> = new Set<MeasureName>([
  'ResponseRate',
  'ClosureRate',
  'OnTimeRate',
  'CompletionRate',
  'SatisfactionRate',
  'ResolutionRate',
  'ServedSatisfactionRate',
  'ServedResolutionRate',
]);

/** Why a scheme cannot be published; undefined if it can. */
export const wrongScheme = (scheme: Scheme, settings: Settings): Rejection | undefined =>
  everyMeasureExists([...scheme.departments, ...scheme.townships]) ??
  departmentsAreMeasuredByMerits(scheme) ??
  townshipsAreMeasuredByQualityAlone(scheme) ??
  eachSideWeighsAHundred(scheme) ??
  theShareIsAShare(scheme) ??
  theGuardsAreNoLowerThanTheCountys(scheme, settings);

const everyMeasureExists = (components: readonly Component[]) => {
  const unknown = components.find((one) => !measuresWith().some((measure) => sameComponent(measure, one)));
  return unknown && reject('scheme.no-such-measure', { measure: unknown.measure, formula: unknown.formula });
};

const departmentsAreMeasuredByMerits = ({ departments }: Scheme) => {
  const wrong = departments.find(({ measure }) => !MERITS.has(measure));
  return wrong && reject('scheme.not-a-merit', { measure: wrong.measure });
};

/** Calling is never held against a township: what it calls about counts, how often does not. */
const townshipsAreMeasuredByQualityAlone = ({ townships }: Scheme) => {
  const wrong = townships.find(({ measure }) => measure !== 'CallQualityRate');
  return wrong && reject('scheme.counts-calls', { measure: wrong.measure });
};

const eachSideWeighsAHundred = ({ departments, townships }: Scheme) =>
  [departments, townships].every(weighsAHundred) ? undefined : reject('scheme.weights-do-not-add-up');

const weighsAHundred = (components: readonly Component[]): boolean =>
  components.every(({ weight }) => Number.isInteger(weight) && weight >= 0) &&
  components.every((one, nth) => components.findIndex((other) => sameComponent(one, other)) === nth) &&
  components.reduce((sum, { weight }) => sum + weight, 0) === 100;

const theShareIsAShare = ({ share: { of, in: whole } }: Scheme) =>
  of > 0 && of <= whole ? undefined : reject('scheme.no-such-share');

const theGuardsAreNoLowerThanTheCountys = (
  { minimum, group }: Scheme,
  { smallSample, ratingGroup }: Settings,
): Rejection | undefined => {
  if (minimum < smallSample) return reject('scheme.sample-too-small', { least: smallSample });
  return group < ratingGroup ? reject('scheme.group-too-small', { least: ratingGroup }) : undefined;
};
