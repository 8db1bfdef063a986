import { type CalendarVersion, localDate, type Rulebook } from '@app/domain';
import type { Instant, LocalDate } from '@app/kernel';
import { type Finding, failed, ok, warning } from './finding.js';

const NAME = 'calendar';
const DAY_MS = 86_400_000;
const WARNED_DAYS = 60;
/** A long-cycle matter may take half a year, and is refused where the calendar ends before it. */
const LEAST_HORIZON_DAYS = 365;

export interface CalendarExamined {
  readonly rulebook: Rulebook;
  readonly now: Instant;
  readonly provisionalLimits: number;
}

/** The notices reach far enough that no limit is counted on a guess. */
export const checkCalendar = ({ rulebook, now, provisionalLimits }: CalendarExamined): Finding => {
  const calendar = rulebook.calendars.at(-1);
  if (calendar === undefined) return NONE;
  const today = localDate(now, rulebook.settings.at(-1)?.timeZone ?? 'Asia/Shanghai');
  const days = daysBetween(today, calendar.knownUntil);
  const figures = { version: calendar.version, knownUntil: calendar.knownUntil, days, provisionalLimits };
  if (days < 0) return failed(NAME, ended(calendar, provisionalLimits), publishing(calendar), figures);
  if (daysBetween(today, calendar.horizon) < LEAST_HORIZON_DAYS)
    return warning(NAME, tooShort(calendar), lengthening(calendar), figures);
  return days <= WARNED_DAYS || provisionalLimits > 0
    ? warning(NAME, ending(calendar, days, provisionalLimits), publishing(calendar), figures)
    : ok(NAME, reaches(calendar, days), figures);
};

const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const reaches = ({ version, knownUntil }: CalendarVersion, days: number) => ({
  zh: `第 ${version} 版日历的放假通知覆盖到 ${knownUntil}，还有 ${days} 天`,
  en: `the notices in calendar ${version} reach to ${knownUntil}, ${days} days from now`,
});

const ending = (calendar: CalendarVersion, days: number, provisional: number) => ({
  zh: `${reaches(calendar, days).zh}；在办时限中 ${provisional} 个暂按法定节假日推算`,
  en: `${reaches(calendar, days).en}; ${provisional} open limits are provisional`,
});

const ended = ({ version, knownUntil }: CalendarVersion, provisional: number) => ({
  zh: `第 ${version} 版日历只到 ${knownUntil}，已经过了：新的时限都是推算的，在办 ${provisional} 个`,
  en: `the notices in calendar ${version} ended on ${knownUntil}: every new limit is a guess, ${provisional} open ones are`,
});

const tooShort = ({ horizon }: CalendarVersion) => ({
  zh: `日历只能推算到 ${horizon}，不足一年`,
  en: `the calendar can count to ${horizon} only, less than a year from now`,
});

const yearAfter = ({ knownUntil }: CalendarVersion): number => Number(knownUntil.slice(0, 4)) + 1;

const PUBLISH = {
  zh: '先运行 huying calendar publish 文件 --preview 看哪些时限会移动，再去掉 --preview 公布',
  en: 'run huying calendar publish FILE --preview to see which limits move, then again without --preview',
};

const publishing = (calendar: CalendarVersion) => {
  const year = yearAfter(calendar);
  const file = `{"years":[${year}],"rest":["${year}-01-01",…],"makeUp":[…],"knownUntil":"${year}-12-31"}`;
  return {
    zh: `国务院办公厅发布 ${year} 年放假通知后（通常在前一年 11 月），写成 ${file}；${PUBLISH.zh}`,
    en: `once the State Council has announced ${year} (usually in November), write it as ${file}; ${PUBLISH.en}`,
  };
};

const lengthening = ({ horizon }: CalendarVersion) => {
  const later = `${Number(horizon.slice(0, 4)) + 5}-12-31`;
  return {
    zh: `写成 {"horizon":"${later}","expected":[之后各年的法定节假日]}；${PUBLISH.zh}`,
    en: `write {"horizon":"${later}","expected":[the statutory days of those years]}; ${PUBLISH.en}`,
  };
};

const NONE = failed(
  NAME,
  { zh: '一版日历也没有公布，不能推算时限', en: 'no calendar was ever published: no limit can be counted' },
  { zh: '运行 huying start，它会公布首版', en: 'run huying start: it publishes the first one' },
);
