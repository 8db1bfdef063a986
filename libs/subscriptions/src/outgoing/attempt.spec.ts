import { instant, plusMs, reject } from '@app/kernel';
import { Outage } from '@app/subscriptions';
import { attempt, nextAttemptAt } from './attempt.js';
import { commandId } from './command-id.js';

const NINE = instant('2026-02-24T01:00:00Z');
const sent = {
  id: 'id',
  reaction: 'watching',
  key: 'call-1',
  name: 'miss',
  command: 'miss',
  causation: null,
  attempts: 2,
};

describe('an attempt', () => {
  test('is done, refused or failed', async () => {
    const refusal = reject('slip.not-open');
    const error = new Error('no such unit');
    expect(await attempt(async () => 'done', sent, 5)).toEqual({ id: 'id', is: 'done' });
    expect(await attempt(async () => refusal, sent, 5)).toEqual({ id: 'id', is: 'refused', rejection: refusal });
    expect(await attempt(() => Promise.reject(error), sent, 5)).toEqual({
      id: 'id',
      is: 'failed',
      error,
      attempts: 3,
      parked: false,
    });
  });

  test('that is one too many parks the command, unless there is an outage', async () => {
    expect(await attempt(() => Promise.reject(new Error('no')), sent, 3)).toMatchObject({ parked: true });
    expect(await attempt(() => Promise.reject(new Outage('away')), sent, 3)).toMatchObject({ parked: false });
  });

  test('that failed is made again after 1, 2, 4, … 60 seconds', () => {
    const seconds = [1, 2, 3, 6, 7, 30].map((attempts) => nextAttemptAt(NINE, attempts));
    expect(seconds).toEqual([1, 2, 4, 32, 60, 60].map((s) => plusMs(NINE, s * 1000)));
  });
});

describe('the id of a command', () => {
  test('is a UUID, the same for the same process, name and occasion', () => {
    expect(commandId('watching', 'call-1', 'miss', NINE)).toBe(commandId('watching', 'call-1', 'miss', NINE));
    expect(commandId('watching', 'call-1', 'miss', NINE)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('is another when any of them is another', () => {
    const ids = [
      commandId('watching', 'call-1', 'miss', NINE),
      commandId('reminding', 'call-1', 'miss', NINE),
      commandId('watching', 'call-2', 'miss', NINE),
      commandId('watching', 'call-1', 'warn', NINE),
      commandId('watching', 'call-1', 'miss', plusMs(NINE, 1)),
    ];
    expect(new Set(ids).size).toBe(5);
  });
});
