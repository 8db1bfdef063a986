import type { ProblemTable } from './problem-row.js';

export const supervisionProblems = {
  'supervision.not-on-the-ladder': {
    status: 422,
    rule: { zh: '督办对象是部门、派驻机构或镇街', en: 'Departments, stationed agencies and townships are supervised' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'supervision.own-call': {
    status: 422,
    rule: {
      zh: '镇街发起的呼叫不作为督办该镇街的依据',
      en: 'A call that a township raises never counts against the township',
    },
    remedy: { zh: '请核对单位与呼叫单', en: 'Check the unit and the call' },
  },
  'supervision.not-the-units-slip': {
    status: 422,
    rule: { zh: '派发单不属于该单位', en: 'The slip is another unit’s' },
    remedy: { zh: '该派发单属于 {unit}', en: 'It is the slip of {unit}' },
  },
  'supervision.nothing-closed': {
    status: 422,
    rule: { zh: '未反馈的派发单谈不上虚假办结', en: 'Only a slip that was reported as done can be a false closure' },
    remedy: { zh: '请核对派发单', en: 'Check the slip' },
  },
  'step.unknown': {
    status: 404,
    rule: { zh: '没有这一项督办，或您无权查看', en: 'There is no such step, or you may not read it' },
    remedy: { zh: '请核对单位与序号', en: 'Check the unit and the number' },
  },
  'step.is-no-order': {
    status: 404,
    rule: { zh: '只有督办单才印成督办单', en: 'Only a supervision order is printed as one' },
    remedy: { zh: '请从督办台账选一张督办单', en: 'Choose an order from the list of steps' },
  },
  'step.not-yours': {
    status: 403,
    rule: {
      zh: '督办由受督办的单位签收、答复',
      en: 'A step is received and answered by the unit that it was issued to',
    },
    remedy: { zh: '请由该单位办理', en: 'Have that unit do it' },
  },
  'step.is-in-force': {
    status: 409,
    rule: { zh: '此项督办无须答复', en: 'This step asks for no answer' },
    remedy: { zh: '签收即可', en: 'Taking note is enough' },
  },
  'step.is-awaiting-answer': {
    status: 409,
    rule: { zh: '单位尚未答复', en: 'The unit has not answered yet' },
    remedy: { zh: '请等单位答复', en: 'Wait for the answer' },
  },
  'step.is-answered': {
    status: 409,
    rule: { zh: '单位已经答复', en: 'The unit has answered' },
    remedy: { zh: '请等督导认可或退回', en: 'The supervisor accepts it or sends it back' },
  },
  'step.is-settled': {
    status: 409,
    rule: { zh: '答复已认可', en: 'The answer was accepted' },
    remedy: { zh: '不再办理', en: 'Nothing more is done' },
  },
  'step.is-recalled': {
    status: 409,
    rule: { zh: '已撤销', en: 'The step was recalled' },
    remedy: { zh: '不再办理', en: 'Nothing more is done' },
  },
  'ladder.not-list-keeper': {
    status: 403,
    rule: { zh: '督办阶梯由编办公布', en: 'The list keeper publishes the ladder' },
    remedy: { zh: '请由编办办理', en: 'Have the list keeper do it' },
  },
  'ladder.step-twice': {
    status: 422,
    rule: { zh: '每一级在阶梯上只出现一次', en: 'Each step stands on the ladder once' },
    remedy: { zh: '请合并 {step}', en: 'Merge the rungs of {step}' },
  },
  'ladder.step-out-of-order': {
    status: 422,
    rule: { zh: '每一级只能由更轻的一级引起', en: 'A step is brought about by milder ones only' },
    remedy: { zh: '请核对 {step} 的条件', en: 'Check what brings {step} about' },
  },
  'ladder.not-positive': {
    status: 422,
    rule: { zh: '次数与时限须为正整数', en: 'Counts and limits are positive whole numbers' },
    remedy: { zh: '请核对 {step}', en: 'Check {step}' },
  },
  'ladder.silence-twice': {
    status: 422,
    rule: { zh: '逾期未答复只引起一级', en: 'Silence brings one step about, not two' },
    remedy: { zh: '请只保留一处', en: 'Keep one of them' },
  },
  'ladder.effective-in-the-past': {
    status: 422,
    rule: { zh: '新的阶梯今日或以后生效', en: 'A ladder takes effect today or later' },
    remedy: { zh: '今日是 {today}', en: 'Today is {today}' },
  },
} as const satisfies ProblemTable;
