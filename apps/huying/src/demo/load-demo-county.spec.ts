import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { firstDifference, logOf } from '../simulator/test-kit/simulating.js';
import { demoEvidence, demoWrittenAnswers } from './demo-evidence.js';
import { loadDemoCounty } from './load-demo-county.js';

const history = {
  from: instant('2025-03-01T00:00+08:00'),
  to: instant('2025-03-16T00:00+08:00'),
  seed: 'luming',
};

const loaded = async (store: EventStore) => {
  await loadDemoCounty(store, history);
  return logOf(store);
};

const slowly = (store: EventStore): EventStore => ({
  ...store,
  append: async (...append) => {
    await new Promise((answer) => setImmediate(answer));
    return store.append(...append);
  },
});

/** A store that stops taking anything after so many appends. */
const failingAfter = (appends: number, store: EventStore): EventStore => {
  let left = appends;
  return {
    ...store,
    append: async (...append) => {
      left -= 1;
      if (left < 0) throw new Error('the disk is full');
      return store.append(...append);
    },
  };
};

describe('loading the demo county', () => {
  test('founds it and gives it a history, and ends when everything is stored', async () => {
    const store = inMemoryEventStore();
    const { calls, facts } = await loadDemoCounty(slowly(store), history);
    const log = await logOf(store);
    expect(log.filter(({ type }) => type === 'CallRaised').length).toBe(calls);
    const lived = log.filter(
      ({ stream }) => !/^(rulebook|organisation|responsibilityList|rulingRegister)-/.test(stream),
    );
    expect(lived.length).toBe(facts);
    expect([...new Set(log.map(({ stream }) => stream.split('-')[0]))].toSorted()).toEqual(
      expect.arrayContaining([
        'call',
        'docketEntry',
        'jointMeeting',
        'organisation',
        'responsibilityList',
        'rulebook',
        'rulingRegister',
      ]),
    );
  });

  test('again adds nothing', async () => {
    const store = inMemoryEventStore();
    expect(firstDifference(await loaded(store), await loaded(store))).toBeUndefined();
  });

  test('after an interruption ends as if there had been none', async () => {
    const store = inMemoryEventStore();
    await expect(loadDemoCounty(failingAfter(150, store), history)).rejects.toThrow('the disk is full');
    const half = await logOf(store);
    const whole = await loaded(store);
    expect(half.length).toBeLessThan(whole.length);
    expect(firstDifference(whole, await loaded(inMemoryEventStore()))).toBeUndefined();
  });

  test('cites only files that the demo county has', async () => {
    const log = JSON.stringify((await loaded(inMemoryEventStore())).map(({ data }) => data));
    const cited = new Set([...log.matchAll(/"sha256":"([0-9a-f]{64})"/g)].map(([, sha256]) => sha256));
    expect(cited.size).toBeGreaterThan(0);
    const known = new Set([...demoEvidence(), ...demoWrittenAnswers()].map(({ sha256 }) => sha256));
    expect([...cited].filter((sha256) => !known.has(sha256 as string))).toEqual([]);
  });
});
