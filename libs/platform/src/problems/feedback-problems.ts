import type { ProblemTable } from './problem-row.js';

export const feedbackProblems = {
  'feedback.cooperating-first': {
    status: 409,
    rule: {
      zh: '协办部门全部反馈或销账后，主办部门才能反馈',
      en: 'The lead feeds back once every cooperating slip is fed back or discharged',
    },
    remedy: {
      zh: '请催请协办部门反馈，或由督导、受理人员销账',
      en: 'Ask the cooperating departments for theirs, or have their slips discharged',
    },
  },
  'feedback.not-prepared': {
    status: 409,
    rule: { zh: '没有待签发的反馈单', en: 'No feedback slip waits for the signer' },
    remedy: { zh: '请先由承办人员拟好反馈单', en: 'Let the clerk prepare it first' },
  },
  'feedback.not-filed': {
    status: 404,
    rule: { zh: '这张派发单还没有反馈', en: 'This slip was not fed back yet' },
    remedy: { zh: '部门反馈之后才有反馈单', en: 'There is a feedback slip once the department has filed its feedback' },
  },
  'feedback.taken-up-later': {
    status: 422,
    rule: { zh: '着手办理时间不能晚于现在', en: 'Work was taken up before now' },
    remedy: { zh: '请填写实际着手办理的时间', en: 'Give the time when work really began' },
  },
  'response.starts-before-the-call': {
    status: 422,
    rule: { zh: '到场或着手时间不能早于发起呼叫的当日', en: 'Work starts on the day of the call or later' },
    remedy: {
      zh: '呼叫发起于 {since}，请填写当日或此后到场或着手的时间',
      en: 'The call was raised on {since}: give the time since that day when work starts',
    },
  },
  'feedback.taken-up-before-the-call': {
    status: 422,
    rule: { zh: '着手办理时间不能早于发起呼叫的当日', en: 'Work is taken up on the day of the call or later' },
    remedy: {
      zh: '呼叫发起于 {since}，请填写当日或此后实际着手办理的时间',
      en: 'The call was raised on {since}: give the time since that day when work really began',
    },
  },
  'rating.nothing-to-rate': {
    status: 409,
    rule: { zh: '没有反馈的派发单不评价', en: 'A slip that was not fed back is not rated' },
    remedy: { zh: '只评价已反馈的部门', en: 'Rate the departments that fed back' },
  },
  'rating.already-given': {
    status: 409,
    rule: { zh: '每张派发单只评价一次', en: 'A slip is rated once' },
    remedy: {
      zh: '评价不能修改；确有错误的，请督导人员说明理由后剔除',
      en: 'A rating stands; a supervisor may exclude the slip with a reason',
    },
  },
  'rating.out-of-range': {
    status: 422,
    rule: { zh: '速度、态度、结果各按整数分评价', en: 'Speed, attitude and result are each marked in whole numbers' },
    remedy: { zh: '请填写 {least} 至 {most} 分', en: 'Give {least} to {most}' },
  },
  'rating.too-late': {
    status: 409,
    rule: { zh: '评价期限已过', en: 'The time for rating is over' },
    remedy: { zh: '未评价的不计入满意率', en: 'What is not rated does not count as satisfied' },
  },
  'callback.nobody-named': {
    status: 409,
    rule: { zh: '呼叫单没有登记服务对象', en: 'The call names no person served' },
    remedy: { zh: '没有服务对象的呼叫无须回访', en: 'Without one there is nobody to call back' },
  },
  'callback.no-such-time': {
    status: 422,
    rule: { zh: '回访在结案之后，且不晚于现在', en: 'A callback is made after the closing, and not later than now' },
    remedy: { zh: '请核对回访时间', en: 'Check when the person was telephoned' },
  },
  'served-link.unknown': {
    status: 404,
    rule: { zh: '没有这个链接，或已有新的链接代替', en: 'There is no such link, or a new one took its place' },
    remedy: { zh: '请向镇街索取新的链接', en: 'Ask the township for a new one' },
  },
  'served-link.used': {
    status: 409,
    rule: { zh: '链接只能使用一次', en: 'A link is good once' },
    remedy: { zh: '您的评价已经收到', en: 'What you said has been received' },
  },
  'served-link.expired': {
    status: 409,
    rule: { zh: '链接已过期', en: 'The link has expired' },
    remedy: { zh: '请向镇街索取新的链接', en: 'Ask the township for a new one' },
  },
  'quality.only-the-lead': {
    status: 403,
    rule: { zh: '呼叫质量由主办部门评价', en: 'The lead marks the quality of the call' },
    remedy: { zh: '请由主办部门评价', en: 'Have the lead mark it' },
  },
  'quality.already-marked': {
    status: 409,
    rule: { zh: '每张派发单的呼叫质量只评价一次', en: 'The quality of a call is marked once for each slip' },
    remedy: {
      zh: '评价不能修改；镇街不服的，可在考核中申诉',
      en: 'A mark stands; the township may appeal it in the assessment',
    },
  },
  'quality.needs-reason': {
    status: 422,
    rule: { zh: '评价为不准确、不完整或不属职责的，须说明理由', en: 'A low mark needs its reason' },
    remedy: { zh: '请写明哪里不准确、缺什么或为何不属职责', en: 'Say what is wrong, missing or out of scope' },
  },
  'quality.too-late': {
    status: 409,
    rule: { zh: '评价期限已过', en: 'The time for marking is over' },
    remedy: { zh: '未评价的不计入呼叫质量', en: 'What is not marked does not count' },
  },
  'callback.already-recorded': {
    status: 409,
    rule: { zh: '回访结果已登记', en: 'The callback is recorded already' },
    remedy: { zh: '回访结果只登记一次', en: 'It is recorded once' },
  },
} as const satisfies ProblemTable;
