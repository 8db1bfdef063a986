import type { ProblemTable } from './problem-row.js';

export const limitProblems = {
  'extension.after-cut-off': {
    status: 409,
    rule: {
      zh: '延期须在到期日的每日截止时间之前申请',
      en: 'An extension is asked before the daily cut-off of the last day',
    },
    remedy: {
      zh: '截止时间为 {extensionCutOff}，现已超过，请按原时限办理',
      en: 'The cut-off was {extensionCutOff}: keep to the limit as it stands',
    },
  },
  'extension.no-more': {
    status: 409,
    rule: { zh: '延期次数已用完', en: 'No more extensions are left' },
    remedy: {
      zh: '一张派发单最多延期 {most} 次，请按现有时限办理',
      en: 'A slip is extended {most} times at most: keep to the limit as it stands',
    },
  },
  'extension.already-asked': {
    status: 409,
    rule: { zh: '已有一个延期申请在等待审批', en: 'One extension is being asked for already' },
    remedy: { zh: '请等督导人员答复', en: 'Wait for the supervisor’s answer' },
  },
  'extension.not-asked': {
    status: 409,
    rule: { zh: '部门没有申请延期', en: 'The department has asked for no extension' },
    remedy: { zh: '请先由承办部门申请', en: 'Let the department ask first' },
  },
  'extension.too-long': {
    status: 422,
    rule: { zh: '单次延期天数有上限', en: 'An extension has a longest length' },
    remedy: { zh: '请改为不超过 {most} 天', en: 'Take {most} days or fewer' },
  },
  'extension.too-long-in-all': {
    status: 422,
    rule: {
      zh: '长周期事项各次延期合计有上限',
      en: 'The extensions of a long-cycle matter have a longest length in all',
    },
    remedy: {
      zh: '合计至多 {most} 个工作日，还可延 {left} 个；不够的请按现有时限办理',
      en: 'It is {most} working days in all, and {left} are left: ask for no more, or keep to the limit as it stands',
    },
  },
  'extension.needs-county-leader': {
    status: 422,
    rule: { zh: '长周期延期须经县领导批准', en: 'A long-cycle extension needs the county leader' },
    remedy: { zh: '请填写批准的县领导', en: 'Name the county leader who approved it' },
  },
  'suspension.promise-not-ahead': {
    status: 422,
    rule: {
      zh: '挂账承诺日期须晚于今天，且不早于原到期日',
      en: 'A promise lies ahead, and not before the limit it replaces',
    },
    remedy: { zh: '请选择 {due} 或之后的日期', en: 'Choose {due} or a later day' },
  },
  'milestone.unknown': {
    status: 422,
    rule: { zh: '派发单没有这个节点', en: 'The slip has no such milestone' },
    remedy: {
      zh: '请从派发时约定的节点中选择，没有“{milestone}”',
      en: 'Choose one of those agreed at dispatch; there is no “{milestone}”',
    },
  },
  'milestone.none-ahead': {
    status: 409,
    rule: { zh: '派发单没有待完成的节点', en: 'No milestone of the slip lies ahead' },
    remedy: { zh: '请直接办理并反馈', en: 'Go on with the work and feed back' },
  },
  'limit.not-positive': {
    status: 422,
    rule: { zh: '时限须为正整数', en: 'A limit is a whole number above zero' },
    remedy: { zh: '请填写 1 或更大的整数，而不是 {length}', en: 'Give 1 or more, not {length}' },
  },
} as const satisfies ProblemTable;
