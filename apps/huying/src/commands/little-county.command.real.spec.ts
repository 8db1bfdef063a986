import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@app/kernel';
import { readSettings, virtualClock } from '@app/platform';
import { day, NOW } from '@app/testing';
import { afterActs, dispatched, fedBack, RATING } from '../../../api/test-kit/a-call.js';
import { docketed, foundJointMeeting } from '../../../api/test-kit/a-docket-entry.js';
import { type RunningApi, startApi } from '../../../api/test-kit/start-api.js';
import { visitorsOf } from '../../../api/test-kit/visitor.js';
import { commandLine, type Ended } from '../../test-kit/command-line.js';
import { openCounty } from '../county/open-county.js';
import { calendarPreview } from './calendar-preview.js';

const RATED = { measure: 'SatisfactionRate', formula: 'of-rated' };

let api: RunningApi;
let home: string;
let onDocket: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-commands-'));
  api = await startApi();
  await foundJointMeeting(api);
  onDocket = (await dispatched(api)).slice(-36);
  await docketed(api, onDocket);
  await afterActs(api, await fedBack(api), ['li', 'confirm', { solved: true }], ['li', 'slips/1/rate', RATING]);
  api.clock.advanceTo(instant(new Date().toISOString()));
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(home, { recursive: true });
});

const huying = (...words: readonly string[]): Promise<Ended> =>
  commandLine({ HUYING_HOME: home, DATABASE_URL: api.database.url, LOG_LEVEL: 'silent' })(...words);
const answered = async (...words: readonly string[]) => {
  const { out, errors, exitCode } = await huying(...words, '--json');
  expect([exitCode, errors]).toEqual([0, '']);
  return JSON.parse(out);
};

describe('huying figures', () => {
  test('tells for each rate where its slips are, and there they are', async () => {
    const { rows } = await answered('figures', '--by', 'unit', '--as-of', '2026-04-02');
    const feng = await visitorsOf(api.url)('feng');
    const counted = rows.filter(({ denominator }: { denominator: number }) => denominator > 0);
    expect(counted.length).toBeGreaterThan(5);
    for (const { slips, denominator } of counted) expect((await feng.get(slips)).body.slips).toHaveLength(denominator);
  }, 60_000);
});

describe('huying assessment', () => {
  test('shows the sheet, publishes it, and does not publish the same again', async () => {
    const draft = await answered('assessment', 'show', '--period', '2026-Q1');
    expect(draft.edition).toBeUndefined();
    const market = draft.sheet.lines.find(({ name }: { name: string }) => name === '市场监督管理局');
    expect(market.marks).toContainEqual(expect.objectContaining({ ...RATED, numerator: 1, denominator: 1 }));
    expect([market.score, market.rank]).toEqual([null, null]);
    const first = await answered('assessment', 'publish', '--period', '2026-Q1');
    expect([first.edition, first.sheet.lines]).toEqual([1, draft.sheet.lines]);
    const again = await answered('assessment', 'publish', '--period', '2026-Q1');
    expect([again.edition, again.sha256]).toEqual([1, first.sha256]);
    expect((await huying('assessment', 'show', '--period', '2026-Q1')).out).toContain('第 1 版 edition 1');
  }, 120_000);
});

describe('huying calendar publish --preview', () => {
  test('tells what moves on slips and on the docket, and publishes nothing', async () => {
    const settings = readSettings({ HUYING_HOME: home, DATABASE_URL: api.database.url, LOG_LEVEL: 'silent' });
    const county = await openCounty(settings, virtualClock(NOW));
    const own = [{ day: day('03-03'), kind: 'rest', name: '台风停工' }] as const;
    const { version, published, moves, docket } = await calendarPreview(county, { own });
    await county.close();
    expect([version, published]).toEqual([2, false]);
    expect(moves.map(({ call, slip, limit }) => [call, slip, limit])).toEqual([
      [onDocket, '1', 'respond'],
      [onDocket, '1', 'close'],
      [onDocket, '1', 'return'],
    ]);
    expect(docket.map(({ call, limit }) => [call, limit])).toEqual([
      [onDocket, 'statements'],
      [onDocket, 'ruling'],
    ]);
    expect((await api.office.rulebook()).calendars).toHaveLength(1);
  }, 60_000);

  test('says in one line what is wrong with the notice', async () => {
    const file = join(home, 'wrong.json');
    await writeFile(file, JSON.stringify({ years: [2026], rest: ['2026-01-01'] }));
    const { errors, exitCode } = await huying('calendar', 'publish', file, '--preview');
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('[calendar.statutory-day-missing]')]);
  }, 60_000);
});
