import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, plusMs } from '@app/kernel';
import { eventually, type FreshDatabase, freshDatabase, NOW } from '@app/testing';
import { DISPATCH, FEEDBACK, RAISE, RATING, RESPONSE } from '../../apps/api/test-kit/a-call.js';
import { type CountyAtWork, startCounty } from './county/start-county.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a county whose machine sets its clock back an hour', () => {
  let home: string;
  let database: FreshDatabase;
  let county: CountyAtWork;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-clock-'));
    database = await freshDatabase();
    county = await startCounty({ url: database.url, home, from: NOW });
  }, 60_000);
  afterAll(async () => {
    await county?.stop();
    await database.close();
    await rm(home, { recursive: true });
  }, 30_000);

  const act = async (officer: string, at: string, words: object = {}): Promise<void> => {
    const { status, body } = await (await county.as(officer)).post(`/api/v1/calls/${at}`, words);
    expect([status, body.code]).toEqual([200, undefined]);
  };
  const dispatched = async (more: object = {}): Promise<string> => {
    const raised = await (await county.as('li')).post('/api/v1/calls', { ...RAISE, ...more });
    await act('qian', `${raised.body.call}/dispatch`, DISPATCH);
    return raised.body.call;
  };
  const told = async (call: string) =>
    (await county.facts(`call-${call}`)).map(({ type, data }) => ({ type, at: (data as { at: Instant }).at }));
  const mustNotRunBackwards = async (call: string): Promise<void> => {
    const moments = (await told(call)).map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
  };

  test('lets nothing in a call happen earlier than what was before', async () => {
    const call = await dispatched();
    await county.shiftClock(-HOUR);
    await act('wang', `${call}/slips/1/sign`);
    await act('wang', `${call}/slips/1/respond`, RESPONSE);
    await act('wang', `${call}/slips/1/feedback`, FEEDBACK);
    await act('li', `${call}/confirm`, { solved: true });
    expect((await told(call)).map(({ type }) => type)).toEqual([
      'CallRaised',
      'SlipDispatched',
      'SlipSignedFor',
      'ResponseGiven',
      'FeedbackFiled',
      'ClosureConfirmed',
      'CallClosed',
    ]);
    await mustNotRunBackwards(call);
    await county.shiftClock(HOUR);
  });

  test('lets a limit fall once, at its instant, when the clock has come there again', async () => {
    const call = await dispatched({ urgency: 'urgent' });
    const dueAt = plusMs((await told(call)).at(-1)?.at as Instant, 30 * MINUTE);
    await county.shiftClock(-HOUR);
    await act('wang', `${call}/slips/1/sign`);
    await county.shiftClock(HOUR + 31 * MINUTE);
    const missed = async () => (await told(call)).filter(({ type }) => type === 'ResponseDeadlineMissed');
    await eventually(async () =>
      expect(await missed()).toEqual([{ type: 'ResponseDeadlineMissed', at: plusMs(dueAt, 1) }]),
    );
    await mustNotRunBackwards(call);
  });

  test('does so even when it is started anew on the earlier clock', async () => {
    const call = await dispatched();
    await county.stop();
    county = await startCounty({ url: database.url, home, from: plusMs(NOW, -HOUR) });
    await act('wang', `${call}/slips/1/sign`);
    await act('wang', `${call}/slips/1/respond`, RESPONSE);
    await act('wang', `${call}/slips/1/feedback`, FEEDBACK);
    await act('li', `${call}/confirm`, { solved: true });
    await act('li', `${call}/slips/1/rate`, RATING);
    expect((await told(call)).length).toBe(8);
    await mustNotRunBackwards(call);
  }, 60_000);
});
