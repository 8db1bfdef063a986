import type { ProblemTable } from './problem-row.js';

export const rulebookProblems = {
  'calendar.beyond-horizon': {
    status: 422,
    rule: { zh: '日历还没有延伸到那一天', en: 'The calendar does not reach that day yet' },
    remedy: {
      zh: '日历目前到 {horizon}，请编办发布后续日历',
      en: 'It reaches to {horizon}: have the list keeper publish more of it',
    },
  },
  'calendar.before-first-day': {
    status: 422,
    rule: { zh: '日历从首日起才可推算', en: 'The calendar counts from its first day on' },
    remedy: { zh: '请使用 {firstDay} 或之后的日期', en: 'Use {firstDay} or a later day' },
  },
  'calendar.not-list-keeper': {
    status: 403,
    rule: { zh: '日历由编办发布', en: 'Calendars are published by the list keeper' },
    remedy: { zh: '请交由编办办理', en: 'Leave it to the list keeper' },
  },
  'calendar.first-needs-span': {
    status: 422,
    rule: {
      zh: '首个日历须写明首日、已知日和末日',
      en: 'The first calendar states its first, last known and last day',
    },
    remedy: { zh: '请补齐三个日期', en: 'Give all three days' },
  },
  'calendar.first-day-moves': {
    status: 422,
    rule: { zh: '日历的首日不能改变', en: 'A calendar’s first day does not move' },
    remedy: { zh: '请保留 {firstDay}', en: 'Keep {firstDay}' },
  },
  'calendar.horizon-shrinks': {
    status: 422,
    rule: { zh: '日历的末日不能提前', en: 'A calendar’s last day does not move back' },
    remedy: { zh: '请使用 {horizon} 或之后的日期', en: 'Use {horizon} or a later day' },
  },
  'calendar.known-until-shrinks': {
    status: 422,
    rule: { zh: '已发布放假通知的日期不能提前', en: 'What was known stays known' },
    remedy: { zh: '请使用 {until} 或之后的日期', en: 'Use {until} or a later day' },
  },
  'calendar.span-out-of-order': {
    status: 422,
    rule: { zh: '首日、已知日、末日须依次排列', en: 'First, last known and last day come in this order' },
    remedy: { zh: '请核对三个日期的先后', en: 'Check the order of the three days' },
  },
  'calendar.no-such-day': {
    status: 422,
    rule: { zh: '日历上没有这一天', en: 'There is no such day' },
    remedy: {
      zh: '请按 YYYY-MM-DD 填写真实存在的日期，而不是 {day}',
      en: 'Give a day that exists as YYYY-MM-DD, not {day}',
    },
  },
  'calendar.overlapping-days': {
    status: 422,
    rule: { zh: '同一天不能既休息又上班，也不能重复', en: 'A day is either rest or work, and named once' },
    remedy: { zh: '请核对 {day}', en: 'Check {day}' },
  },
  'calendar.statutory-day-missing': {
    status: 422,
    rule: { zh: '法定节假日须是休息日', en: 'A statutory day is a rest day' },
    remedy: {
      zh: '通知里没有 {day}：请补上，或核对年份与“放假安排已知至”的日期；法律有变的，在 expected 里重新写明法定节假日',
      en: 'The notice lacks {day}: add it, or check the years and the last known day; where the law has changed, state expected anew',
    },
  },
  'calendar.day-outside-years': {
    status: 422,
    rule: { zh: '通知只说它所写年份的日子', en: 'A notice tells of the years that it names' },
    remedy: { zh: '{day} 不在所写年份之内，请核对', en: 'Check {day}: it lies in no year that is named' },
  },
  'calendar.make-up-on-weekday': {
    status: 422,
    rule: { zh: '调休上班的日子是周末，或原来的休息日', en: 'A make-up workday is a weekend, or was a rest day' },
    remedy: { zh: '{day} 本来就上班，请核对', en: 'Check {day}: it is worked anyway' },
  },
  'calendar.year-at-rest': {
    status: 422,
    rule: {
      zh: '一年里放假的工作日抵去调休不会超过 30 天',
      en: 'A year has no more than 30 weekdays at rest, less those made up for',
    },
    remedy: {
      zh: '{year} 年放假 {days} 个工作日，请核对放假的日子',
      en: 'Check the rest days of {year}: {days} weekdays',
    },
  },
  'calendar.day-out-of-span': {
    status: 422,
    rule: { zh: '日期须在日历范围之内', en: 'Days lie within the calendar’s span' },
    remedy: { zh: '{day} 不在范围内，请删去或延长日历', en: 'Leave {day} out, or lengthen the calendar' },
  },
  'limits.not-list-keeper': {
    status: 403,
    rule: { zh: '时限由编办发布', en: 'Limits are published by the list keeper' },
    remedy: { zh: '请交由编办办理', en: 'Leave it to the list keeper' },
  },
  'limits.not-positive': {
    status: 422,
    rule: { zh: '时限须为正整数', en: 'A limit is a whole number above zero' },
    remedy: { zh: '请核对 {urgency} 的 {limit}', en: 'Check {limit} of {urgency}' },
  },
  'limits.respond-after-close': {
    status: 422,
    rule: { zh: '响应时限不能长于办结时限', en: 'The response falls due before the closure' },
    remedy: { zh: '请核对 {urgency} 的时限', en: 'Check the limits of {urgency}' },
  },
  'limits.effective-in-the-past': {
    status: 422,
    rule: { zh: '新的时限不能倒追生效', en: 'New limits do not take effect in the past' },
    remedy: { zh: '生效日请填 {today} 或之后', en: 'Take {today} or a later day' },
  },
  'settings.not-admin': {
    status: 403,
    rule: { zh: '参数由系统管理员设定', en: 'Settings are adopted by the admin' },
    remedy: { zh: '请交由系统管理员办理', en: 'Leave it to the admin' },
  },
  'settings.out-of-range': {
    status: 422,
    rule: { zh: '参数超出允许范围', en: 'The setting is out of its range' },
    remedy: { zh: '请核对 {setting}', en: 'Check {setting}' },
  },
  'settings.no-such-time': {
    status: 422,
    rule: { zh: '没有这个时刻', en: 'There is no such time' },
    remedy: { zh: '请按 HH:mm 填写，而不是 {time}', en: 'Give it as HH:mm, not {time}' },
  },
  'settings.hours-out-of-order': {
    status: 422,
    rule: { zh: '上下班时间须依次排列且不重叠', en: 'Working hours come in order and do not overlap' },
    remedy: { zh: '请核对上下班时间', en: 'Check the working hours' },
  },
  'settings.unknown-time-zone': {
    status: 422,
    rule: { zh: '没有这个时区', en: 'There is no such time zone' },
    remedy: {
      zh: '请填写如 Asia/Shanghai 的名称，而不是 {timeZone}',
      en: 'Give a name like Asia/Shanghai, not {timeZone}',
    },
  },
  'settings.effective-in-the-past': {
    status: 422,
    rule: { zh: '新的参数不能倒追生效', en: 'New settings do not take effect in the past' },
    remedy: { zh: '生效日请填 {today} 或之后', en: 'Take {today} or a later day' },
  },
} as const satisfies ProblemTable;
