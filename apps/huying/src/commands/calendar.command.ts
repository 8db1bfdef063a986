import { PublishCalendarBody } from '@app/contracts';
import type { County } from '@app/county';
import { type CalendarNotice, SYSTEM } from '@app/domain';
import { newCommandId } from '@app/platform';
import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';
import { readJsonFile } from '../json-file.js';
import { granted, printJson } from '../plain.js';
import { calendarPreview } from './calendar-preview.js';

const readNotice = async (file: string): Promise<CalendarNotice> =>
  (await readJsonFile(file, { zh: '日历文件', en: 'calendar file' }, PublishCalendarBody)) as unknown as CalendarNotice;

const publish = async ({ office, clock }: County, notice: CalendarNotice) => {
  const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'cli' };
  const command = { act: 'publishCalendar', notice } as const;
  const { facts } = granted(await office.carryOut({ of: 'rulebook', command }, asked));
  return { version: (await office.rulebook()).calendars.length, published: facts.length > 0 };
};

const printPreview = ({ version, moves, docket }: Awaited<ReturnType<typeof calendarPreview>>): void => {
  for (const { call, slip, limit, from, to } of moves)
    console.log(`${call} · 派发单 slip ${slip} · ${limit}: ${from.lastDay} → ${to.lastDay}`);
  for (const { call, limit, from, to } of docket)
    console.log(`${call} · 联席会议 docket · ${limit}: ${from.lastDay} → ${to.lastDay}`);
  const count = moves.length + docket.length;
  console.log(`公布第 ${version} 版日历将移动 ${count} 个时限 · version ${version} would move ${count} limits`);
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
        const shown = await withCounty((county) => calendarPreview(county, notice));
        return json ? printJson(shown) : printPreview(shown);
      }
      const done = await withCounty((county) => publish(county, notice));
      return json ? printJson(done) : printPublished(done);
    });
};
