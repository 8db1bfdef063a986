import { previewing } from '@app/api';
import type { County } from '@app/county';
import { type CalendarNotice, publishCalendar, SYSTEM } from '@app/domain';
import { openDesk } from '@app/read-models';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { granted } from '../plain.js';

/** Which open limits of slips and on the docket the notice would move; nothing is stored. Throws Plain when it cannot be published. */
export const calendarPreview = async (county: County, notice: CalendarNotice) => {
  const at = county.clock.now();
  const rulebook = await county.office.rulebook();
  const [published] = granted(publishCalendar(notice, { by: SYSTEM, at })(rulebook));
  if (published === undefined) return { version: rulebook.calendars.length, published: false, moves: [], docket: [] };
  await projectionsCaughtUp(county);
  const desk = await openDesk(county.settings.databaseUrl);
  const parts = { office: county.office, clock: county.clock, dataSource: desk };
  const moved = await previewing(parts, SYSTEM, { act: 'publishCalendar', notice }).finally(() => desk.destroy());
  return { version: published.data.calendar.version, published: false, ...moved };
};
