import { previewMoves } from '@app/api';
import { PublishCalendarBody } from '@app/contracts';
import type { County } from '@app/county';
import { type CalendarNotice, publishCalendar, rulesInForce, SYSTEM, wallText } from '@app/domain';
import { isRejection } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { openDesk } from '@app/read-models';
import type { Command } from 'commander';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { withCounty } from '../county/with-county.js';
import { readJsonFile } from '../json-file.js';
import { printJson, refused } from '../plain.js';

const readNotice = async (file: string): Promise<CalendarNotice> =>
  (await readJsonFile(file, { zh: '日历文件', en: 'calendar file' }, PublishCalendarBody)) as unknown as CalendarNotice;

/** Which open limits the notice would move; nothing is stored. */
const preview = async (county: County, notice: CalendarNotice) => {
  const at = county.clock.now();
  const rulebook = await county.office.rulebook();
  const decision = publishCalendar(notice, { by: SYSTEM, at })(rulebook);
  if (isRejection(decision)) throw refused(decision);
  const [published] = decision;
  if (published === undefined) return { version: rulebook.calendars.length, published: false, moves: [] };
  await projectionsCaughtUp(county);
  const desk = await openDesk(county.settings.databaseUrl);
  const moves = await previewMoves(county.office, desk, published.data.calendar, at).finally(() => desk.destroy());
  const { timeZone } = rulesInForce(rulebook, at).settings;
  const due = ({ dueAt, lastDay }: { dueAt: typeof at; lastDay: string }) => ({
    lastDay,
    dueAt: wallText(dueAt, timeZone),
  });
  return {
    version: published.data.calendar.version,
    published: false,
    moves: moves.map(({ from, to, ...move }) => ({ ...move, from: due(from), to: due(to) })),
  };
};

const publish = async ({ office, clock }: County, notice: CalendarNotice) => {
  const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'cli' };
  const answer = await office.carryOut({ of: 'rulebook', command: { act: 'publishCalendar', notice } }, asked);
  if (isRejection(answer)) throw refused(answer);
  return { version: (await office.rulebook()).calendars.length, published: answer.facts.length > 0 };
};

const printPreview = ({ version, moves }: Awaited<ReturnType<typeof preview>>): void => {
  for (const { call, slip, limit, from, to } of moves)
    console.log(`${call} · 派发单 slip ${slip} · ${limit}: ${from.lastDay} → ${to.lastDay}`);
  console.log(
    `公布第 ${version} 版日历将移动 ${moves.length} 个时限 · version ${version} would move ${moves.length} limits`,
  );
};

const printPublished = ({ version, published }: Awaited<ReturnType<typeof publish>>): void =>
  console.log(
    published
      ? `已公布第 ${version} 版日历，在办时限将自动重排 · version ${version} published, running limits follow`
      : `与第 ${version} 版日历相同，没有公布 · the same as version ${version}, nothing published`,
  );

export const calendarCommand = (program: Command): void => {
  program
    .command('calendar')
    .description('工作日历 · calendars')
    .command('publish')
    .description('公布下一版日历（放假、调休、本地日子） · publish the next calendar')
    .argument('<file>', 'JSON：years, rest, makeUp, own, knownUntil …')
    .option('--preview', '只看哪些时限会移动，不公布 · only show which limits would move')
    .option('--json', '供脚本读取 for scripts')
    .action(async (file: string, { preview: only, json }: { preview?: true; json?: true }) => {
      const notice = await readNotice(file);
      if (only) {
        const shown = await withCounty((county) => preview(county, notice));
        return json ? printJson(shown) : printPreview(shown);
      }
      const done = await withCounty((county) => publish(county, notice));
      return json ? printJson(done) : printPublished(done);
    });
};
