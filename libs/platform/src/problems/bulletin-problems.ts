import type { ProblemTable } from './problem-row.js';

export const bulletinProblems = {
  'bulletin.unknown': {
    status: 404,
    rule: { zh: '没有这份通报，或尚未发布', en: 'There is no such bulletin, or it is not published' },
    remedy: { zh: '请核对编号；草稿由督导查看', en: 'Check its id; supervisors read drafts' },
  },
  'bulletin.no-such-period': {
    status: 422,
    rule: { zh: '月通报为整月，周通报为周一至周日', en: 'A month is a whole month, a week from Monday to Sunday' },
    remedy: { zh: '{from} 至 {to} 不是这样的期间', en: '{from} to {to} is no such period' },
  },
  'bulletin.period-not-over': {
    status: 409,
    rule: { zh: '期满方可起草通报', en: 'A bulletin is drafted when its period is over' },
    remedy: { zh: '请在 {to} 之后起草', en: 'Draft it after {to}' },
  },
  'bulletin.nothing-drafted': {
    status: 409,
    rule: { zh: '没有待发布的草稿', en: 'There is no draft' },
    remedy: { zh: '请先起草，或起草更正版', en: 'Draft it, or draft a correction' },
  },
  'bulletin.does-not-add-up': {
    status: 422,
    rule: { zh: '各部分与合计不符的通报不得发布', en: 'A bulletin whose parts do not add up is not published' },
    remedy: { zh: '请改正后重新起草：{faults}', en: 'Mend it and draft it anew: {faults}' },
  },
  'bulletin.needs-second-officer': {
    status: 409,
    rule: { zh: '发布前须由另一名督导核对', en: 'Another supervisor checks a bulletin before it is published' },
    remedy: { zh: '请另一名督导先核对这份草稿', en: 'Have another supervisor check this draft' },
  },
  'bulletin.nothing-changed': {
    status: 409,
    rule: { zh: '更正版须有数字变动', en: 'A new edition changes something' },
    remedy: { zh: '数字没有变动，请作废这份草稿', en: 'No number has changed: discard the draft' },
  },
  'bulletin.is-published': {
    status: 409,
    rule: { zh: '已发布的通报不再改动', en: 'A published bulletin is frozen' },
    remedy: { zh: '如需改动，请说明理由起草更正版', en: 'Draft a correction that says why' },
  },
  'bulletin.not-published': {
    status: 409,
    rule: { zh: '尚未发布，无可更正', en: 'What is not published is not corrected' },
    remedy: { zh: '请重新起草', en: 'Draft it anew' },
  },
  'bulletin.unknown-cell': {
    status: 404,
    rule: { zh: '通报没有这一行或这一栏', en: 'The bulletin has no such line or column' },
    remedy: { zh: '请按通报所列的行、栏查询', en: 'Take a line and a column of the bulletin' },
  },
  'bulletin-shape.unknown': {
    status: 404,
    rule: { zh: '没有这个通报样式', en: 'There is no such shape' },
    remedy: { zh: '请核对样式代码 {shape}', en: 'Check the code {shape}' },
  },
  'bulletin-shape.column-twice': {
    status: 422,
    rule: { zh: '每一栏的代码只用一次', en: 'Each column has a key of its own' },
    remedy: { zh: '“{column}”用了两次', en: '{column} is used twice' },
  },
  'bulletin-shape.needs-a-name-column': {
    status: 422,
    rule: { zh: '表中须有且只有一栏写明各行名称', en: 'One column names the lines' },
    remedy: { zh: '请设一栏 name', en: 'Give it one name column' },
  },
  'bulletin-shape.unknown-column': {
    status: 422,
    rule: {
      zh: '相加、相除的各栏须在前面，并且是数字',
      en: 'Columns that are added or divided are numbers and stand before',
    },
    remedy: { zh: '前面没有数字栏“{column}”', en: 'No column of numbers {column} stands before' },
  },
  'bulletin-shape.too-many-decimals': {
    status: 422,
    rule: { zh: '比率保留零至四位小数', en: 'A rate has none to four decimals' },
    remedy: { zh: '请改“{column}”的小数位', en: 'Change the decimals of {column}' },
  },
  'bulletin-shape.hours-only-by-unit': {
    status: 422,
    rule: { zh: '滞留、承担时间只能按单位统计', en: 'Hours are counted by unit only' },
    remedy: { zh: '请按单位分行，或去掉这一栏', en: 'Have a line per unit, or leave the column out' },
  },
  'bulletin-shape.effective-in-the-past': {
    status: 422,
    rule: { zh: '样式自今日或以后生效', en: 'A shape takes effect today or later' },
    remedy: { zh: '生效日不早于 {today}', en: 'Let it take effect on {today} or later' },
  },
} as const satisfies ProblemTable;
