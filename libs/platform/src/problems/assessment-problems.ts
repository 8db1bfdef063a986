import type { ProblemTable } from './problem-row.js';

export const assessmentProblems = {
  'assessment.unknown': {
    status: 404,
    rule: { zh: '没有这个考核周期，或尚未公布', en: 'There is no such assessment, or it is not published yet' },
    remedy: { zh: '请写成 2026、2026-H1、2026-Q1 或 2026-03', en: 'Write 2026, 2026-H1, 2026-Q1 or 2026-03' },
  },
  'assessment.other-periods': {
    status: 409,
    rule: { zh: '考核周期由考核办法规定', en: 'The scheme says which periods are assessed' },
    remedy: { zh: '该时段的考核周期为 {period}', en: 'It is assessed by {period} then' },
  },
  'assessment.not-begun': {
    status: 409,
    rule: { zh: '考核周期尚未开始', en: 'The period has not begun' },
    remedy: { zh: '请在周期开始后办理', en: 'Come back once it has' },
  },
  'assessment.not-over': {
    status: 409,
    rule: { zh: '考核周期结束后才能公布', en: 'A result is published once its period is over' },
    remedy: { zh: '请于 {to} 起公布', en: 'Publish it from {to} on' },
  },
  'assessment.appeals-open': {
    status: 409,
    rule: { zh: '申诉全部办结后才能公布', en: 'A result is published once every appeal is decided' },
    remedy: { zh: '请先对未决申诉作出决定', en: 'Decide the open appeals first' },
  },
  'assessment.sheet-is-stale': {
    status: 409,
    rule: { zh: '成绩单编制后又有剔除', en: 'Slips were excluded after the sheet was made' },
    remedy: { zh: '请重新编制后公布', en: 'Make it anew and publish that' },
  },
  'assessment.edition-needs-reason': {
    status: 422,
    rule: { zh: '已公布的结果不改动；新版须说明变动', en: 'What is published stays; a new edition says what changed' },
    remedy: { zh: '请写明变动内容与原因', en: 'Say what changed and why' },
  },
  'assessment.no-such-unit': {
    status: 422,
    rule: { zh: '只考核镇街与部门', en: 'Townships and departments are assessed' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'assessment.no-such-mark': {
    status: 422,
    rule: {
      zh: '只能从该单位被考核的指标中剔除派发单',
      en: 'A slip is left out of a mark that the unit is assessed by',
    },
    remedy: { zh: '{unit} 的成绩单上没有 {measure}', en: 'The sheet of {unit} does not have {measure}' },
  },
  'assessment.not-the-units-slip': {
    status: 422,
    rule: {
      zh: '只能剔除该单位呼叫或承办的派发单',
      en: 'A slip is left out of the marks of the unit that called or had it',
    },
    remedy: { zh: '请核对派发单与单位 {unit}', en: 'Check the slip and the unit {unit}' },
  },
  'assessment.ratings-in-groups': {
    status: 403,
    rule: {
      zh: '部门只能看到多个镇街合并的评价，不能看到每张派发单的评价',
      en: 'A department sees ratings in groups of townships, never slip by slip',
    },
    remedy: { zh: '请查看合并后的分数', en: 'See the mark of the group' },
  },
  'assessment.not-yours': {
    status: 403,
    rule: { zh: '只能查看本单位分数背后的派发单', en: 'The slips behind a mark are its unit’s own' },
    remedy: { zh: '请由该单位或督导人员查看', en: 'Have the unit or a supervisor look' },
  },
  'scheme.no-such-measure': {
    status: 422,
    rule: { zh: '考核办法只能使用已定义的指标', en: 'A scheme takes measures that are defined' },
    remedy: { zh: '请核对 {measure} 与算法 {formula}', en: 'Check {measure} and its formula {formula}' },
  },
  'scheme.not-a-merit': {
    status: 422,
    rule: { zh: '部门只按越高越好的指标考核', en: 'Departments are assessed by measures that are better when higher' },
    remedy: { zh: '请去掉 {measure}', en: 'Leave {measure} out' },
  },
  'scheme.counts-calls': {
    status: 422,
    rule: {
      zh: '镇街只按呼叫质量考核，绝不按呼叫数量考核',
      en: 'Townships are assessed by the quality of calls, never by their number',
    },
    remedy: { zh: '请去掉 {measure}', en: 'Leave {measure} out' },
  },
  'scheme.weights-do-not-add-up': {
    status: 422,
    rule: {
      zh: '每一方的权重为整数，合计 100，指标不重复',
      en: 'The weights of each side are whole numbers that add up to 100, no measure twice',
    },
    remedy: { zh: '请核对权重', en: 'Check the weights' },
  },
  'scheme.no-such-share': {
    status: 422,
    rule: {
      zh: '镇街考核占比大于零、不超过全部',
      en: 'The townships’ share is more than nothing and no more than all',
    },
    remedy: { zh: '请写成 30/100 或 1/3', en: 'Write 30 in 100, or 1 in 3' },
  },
  'scheme.sample-too-small': {
    status: 422,
    rule: { zh: '最小样本数不低于县里规定', en: 'The least sample is no smaller than the county’s' },
    remedy: { zh: '请不低于 {least}', en: 'Take {least} or more' },
  },
  'scheme.group-too-small': {
    status: 422,
    rule: { zh: '评价合并的镇街数不低于县里规定', en: 'A group of townships is no smaller than the county’s' },
    remedy: { zh: '请不低于 {least}', en: 'Take {least} or more' },
  },
  'scheme.not-in-advance': {
    status: 422,
    rule: { zh: '考核办法先公布、后生效', en: 'A scheme is published before it takes effect' },
    remedy: { zh: '请改为明天或以后生效', en: 'Let it take effect tomorrow or later' },
  },
  'scheme.not-after-the-last': {
    status: 409,
    rule: { zh: '新办法在上一版之后生效', en: 'A new scheme takes effect after the last one' },
    remedy: { zh: '请晚于 {last} 生效', en: 'Let it take effect after {last}' },
  },
  'scheme.periods-begin-with-a-year': {
    status: 422,
    rule: {
      zh: '改变考核周期须从1月1日起，周期不得重叠',
      en: 'Other periods begin with a year, so that no two overlap',
    },
    remedy: { zh: '请改为1月1日生效', en: 'Let it take effect on 1 January' },
  },
  'appeal.unknown': {
    status: 404,
    rule: { zh: '没有这份申诉', en: 'There is no such appeal' },
    remedy: { zh: '请核对申诉序号', en: 'Check its number' },
  },
  'appeal.no-such-mark': {
    status: 422,
    rule: { zh: '只能对本单位被考核的指标申诉', en: 'A unit appeals a mark of its own' },
    remedy: { zh: '考核办法中没有 {measure}', en: 'The scheme does not have {measure}' },
  },
  'appeal.too-late': {
    status: 409,
    rule: { zh: '申诉期限已过', en: 'The time for appeals is over' },
    remedy: { zh: '本期结果不再变动', en: 'This result stands' },
  },
  'appeal.is-open': {
    status: 409,
    rule: { zh: '对这一指标的申诉尚未决定', en: 'An appeal against this mark is not decided yet' },
    remedy: { zh: '请等待决定', en: 'Wait for the decision' },
  },
  'appeal.is-upheld': {
    status: 409,
    rule: { zh: '申诉已经成立', en: 'The appeal was upheld' },
    remedy: { zh: '只决定一次', en: 'It is decided once' },
  },
  'appeal.is-dismissed': {
    status: 409,
    rule: { zh: '申诉已经驳回', en: 'The appeal was dismissed' },
    remedy: { zh: '只决定一次', en: 'It is decided once' },
  },
  'appeal.excludes-nothing': {
    status: 422,
    rule: { zh: '申诉成立须写明剔除哪些派发单', en: 'An appeal that is upheld excludes slips' },
    remedy: { zh: '请列出要剔除的派发单', en: 'Name the slips' },
  },
} as const satisfies ProblemTable;
