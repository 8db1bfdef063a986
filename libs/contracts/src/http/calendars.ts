import { z } from 'zod';
import { count, day, line } from './fields.js';
import { said } from './said.js';

const days = z.array(day).max(5000);

const OwnDay = z.strictObject({
  day,
  kind: z.enum(['rest', 'work']).meta(said('休息或上班', 'rest or work')),
  name: line(50),
});

/** What it leaves out stays as in the newest calendar. */
export const PublishCalendarBody = z
  .strictObject({
    firstDay: day.exactOptional().meta(said('首日，仅首个日历', 'first day, of the first calendar only')),
    knownUntil: day.exactOptional().meta(said('放假通知已覆盖至', 'last day that a notice covers')),
    horizon: day.exactOptional().meta(said('可推算至', 'last day that can be counted')),
    years: z.array(count(1900, 2199)).max(300).exactOptional().meta(said('重新公布的年份', 'years stated anew')),
    rest: days.exactOptional().meta(said('放假', 'rest days')),
    makeUp: days.exactOptional().meta(said('调休上班', 'make-up workdays')),
    own: z.array(OwnDay).max(2000).exactOptional().meta(said('本地的日子', 'days of the county’s own')),
    expected: days.exactOptional().meta(said('法定但尚未公布的放假', 'statutory days not yet announced')),
    names: z.record(day, line(50)).exactOptional().meta(said('日子的名称', 'names of days')),
  })
  .meta({ id: 'PublishCalendarBody' });

export const CalendarView = z
  .object({
    version: z.int(),
    firstDay: day,
    knownUntil: day,
    horizon: day,
    rest: z.array(day),
    makeUp: z.array(day),
    own: z.array(z.object({ day, kind: z.enum(['rest', 'work']), name: z.string() })),
    expected: z.array(day),
    names: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'Calendar' });

export const CalendarsView = z
  .object({ calendars: z.array(CalendarView).meta(said('最新的在最后', 'the newest last')) })
  .meta({ id: 'Calendars' });
