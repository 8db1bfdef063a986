import { callQualityRate, QUALITIES } from './call-quality-rate.js';
import { closureRate } from './closure-rate.js';
import type { Definition, Measure } from './measure.js';
import { completionRate, disputeRate, extensionRate, returnRate, reworkRate } from './of-dispatched.js';
import { FORMULAS, type Formula, onTimeRate } from './on-time-rate.js';
import { resolutionRate } from './resolution-rate.js';
import { responseRate } from './response-rate.js';
import { satisfactionRate } from './satisfaction-rate.js';
import { servedResolutionRate, servedSatisfactionRate } from './served-rates.js';

const MEASURES: readonly Measure[] = [
  responseRate,
  closureRate,
  ...FORMULAS.map(onTimeRate),
  completionRate,
  satisfactionRate,
  resolutionRate,
  returnRate,
  reworkRate,
  extensionRate,
  disputeRate,
  servedSatisfactionRate,
  servedResolutionRate,
  ...QUALITIES.map(callQualityRate),
];

/** All measures; of the on-time rate only the formula that is asked for, or all three side by side. */
export const measuresWith = (formula?: Formula): readonly Measure[] =>
  MEASURES.filter(
    (measure) => formula === undefined || measure.measure !== 'OnTimeRate' || measure.formula === formula,
  );

export const definitionOf = ({ claim: _, ...definition }: Measure): Definition => definition;

/** Every definition in force, to print beside the figures. */
export const DEFINITIONS: readonly Definition[] = MEASURES.map(definitionOf);
