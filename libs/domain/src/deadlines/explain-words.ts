import type { LocalDate } from '@app/kernel';
import { dayNumber, weekdayOf } from './day-number.js';
import type { Limit, LimitUnit } from './limit.js';

export type Language = 'zh-CN' | 'en';

export interface Words {
  readonly from: (day: string, time: string) => string;
  readonly limit: (limits: readonly Limit[]) => string;
  readonly counted: (days: readonly string[]) => string;
  readonly countedRun: (first: string, last: string, days: number) => string;
  readonly due: (day: string, time: string) => string;
  readonly provisional: string;
  readonly day: (day: LocalDate) => string;
  readonly shortDay: (day: LocalDate, madeUp: boolean) => string;
}

const UNITS: Record<LimitUnit, string> = {
  minute: '分钟',
  hour: '小时',
  'working-hour': '个工作小时',
  day: '日',
  'working-day': '个工作日',
};
const weekday = (day: LocalDate) => `周${'日一二三四五六'[weekdayOf(dayNumber(day))]}`;
const length = ({ length, unit }: Limit) => `${length}${UNITS[unit]}`;

const chinese: Words = {
  from: (day, time) => `自${day}${time}起`,
  limit: (limits) => `，期限${limits.map(length).join('，延长')}`,
  counted: (days) => `；计入${days.join('、')}`,
  countedRun: (first, last, days) => `；计入${first}至${last}共${days}日`,
  due: (day, time) => `；至${day}${time}届满`,
  provisional: '（暂定：放假安排尚未公布）',
  day: (day) => `${day}（${weekday(day)}）`,
  shortDay: (day, madeUp) => `${day.slice(5)}（${weekday(day)}${madeUp ? '，调休上班' : ''}）`,
};

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const englishWeekday = (day: LocalDate) => WEEKDAYS[weekdayOf(dayNumber(day))];
const englishLength = ({ length, unit }: Limit) => `${length} ${unit.replace('-', ' ')}${length === 1 ? '' : 's'}`;

const english: Words = {
  from: (day, time) => `from ${day} ${time}`,
  limit: (limits) => `, limit ${limits.map(englishLength).join(', lengthened by ')}`,
  counted: (days) => `; counted ${days.join(', ')}`,
  countedRun: (first, last, days) => `; counted ${days} days, ${first} to ${last}`,
  due: (day, time) => `; due by ${day} ${time}`,
  provisional: ' (provisional: the rest days are not announced yet)',
  day: (day) => `${englishWeekday(day)} ${day}`,
  shortDay: (day, madeUp) => `${englishWeekday(day)} ${day.slice(5)}${madeUp ? ' (make-up workday)' : ''}`,
};

export const WORDS: Record<Language, Words> = { 'zh-CN': chinese, en: english };
