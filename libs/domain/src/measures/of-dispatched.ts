import type { Measure, MeasureName } from './measure.js';
import type { SlipSoFar } from './slip-so-far.js';

const ofDispatched = (measure: MeasureName, zh: string, en: string, met: (slip: SlipSoFar) => boolean): Measure => ({
  measure,
  formula: 'of-dispatched',
  version: 1,
  zh: `${zh}÷期内派发的派发单。`,
  en: `${en} ÷ slips dispatched in the period.`,
  claim: (slip) =>
    slip.dispatchedAt === undefined ? undefined : { on: slip.dispatchedAt, met: met(slip), isLimit: false },
});

export const completionRate = ofDispatched(
  'CompletionRate',
  '办结率=其中截至统计时点已办结的',
  'Of them completed by the cut-off',
  ({ standing }) => standing === 'completed',
);

export const returnRate = ofDispatched(
  'ReturnRate',
  '退单率=其中部门退过单的',
  'Of them returned by the department, whatever was judged',
  ({ marked }) => marked.has('return asked'),
);

export const reworkRate = ofDispatched(
  'ReworkRate',
  '退回重办率=其中被退回重办过的',
  'Of them sent back for rework at least once',
  ({ marked }) => marked.has('reworked'),
);

export const extensionRate = ofDispatched(
  'ExtensionRate',
  '延期率=其中获准延期的',
  'Of them granted an extension at least once',
  ({ extended }) => extended,
);

export const disputeRate = ofDispatched('DisputeRate', '争议率=其中发生职责争议的', 'Of them disputed', ({ marked }) =>
  marked.has('disputed'),
);
