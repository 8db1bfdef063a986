import type { ProblemTable } from './problem-row.js';

export const reboundProblems = {
  'rebound.unknown': {
    status: 404,
    rule: { zh: '没有这份反弹报告，或您无权查看', en: 'There is no such rebound report, or you may not read it' },
    remedy: { zh: '请核对报告编号', en: 'Check its id' },
  },
  'rebound.not-yours': {
    status: 403,
    rule: {
      zh: '反弹报告只由报告的镇街和被报告的部门办理',
      en: 'A rebound report is the business of the township that made it and the department it names',
    },
    remedy: { zh: '请由该镇街或该部门办理', en: 'Have that township or department do it' },
  },
  'rebound.not-a-township': {
    status: 422,
    rule: { zh: '反弹报告由镇街提出', en: 'Townships report rebounds' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'rebound.not-a-department': {
    status: 422,
    rule: { zh: '被报告的须是县直部门', en: 'A rebound names a county department' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'rebound.since-in-the-future': {
    status: 422,
    rule: { zh: '事项到来的日期不得晚于今日', en: 'Work cannot have arrived later than today' },
    remedy: { zh: '请核对日期', en: 'Check the day' },
  },
  'rebound.needs-its-call': {
    status: 422,
    rule: { zh: '由呼叫发现的反弹须写明呼叫单', en: 'A rebound that a call shows names the call' },
    remedy: { zh: '请填写呼叫单编号', en: 'Give the id of the call' },
  },
  'rebound.answer-still-due': {
    status: 409,
    rule: {
      zh: '先听部门答复：部门答复前、时限届满前不作认定',
      en: 'Both sides are heard: nothing is found before the department has answered or its limit has passed',
    },
    remedy: { zh: '请等部门答复，或等答复时限届满', en: 'Wait for the answer, or until its limit has passed' },
  },
  'rebound.is-awaiting-answer': {
    status: 409,
    rule: { zh: '报告正等部门答复', en: 'The report awaits the department’s answer' },
    remedy: { zh: '请等部门答复', en: 'Wait for the answer' },
  },
  'rebound.is-answered': {
    status: 409,
    rule: { zh: '部门已经答复', en: 'The department has answered' },
    remedy: { zh: '请等编办认定', en: 'The list keeper’s finding comes next' },
  },
  'rebound.is-upheld': {
    status: 409,
    rule: { zh: '已认定反弹属实', en: 'The rebound was found founded' },
    remedy: { zh: '认定后不再办理', en: 'Nothing more is done to it' },
  },
  'rebound.is-dismissed': {
    status: 409,
    rule: { zh: '已认定反弹不属实', en: 'The rebound was found unfounded' },
    remedy: { zh: '如有新的情况，请另行报告', en: 'Report anew if there is more to tell' },
  },
  'rebound.is-withdrawn': {
    status: 409,
    rule: { zh: '报告已撤回', en: 'The report was withdrawn' },
    remedy: { zh: '如有新的情况，请另行报告', en: 'Report anew if there is more to tell' },
  },
} as const satisfies ProblemTable;
