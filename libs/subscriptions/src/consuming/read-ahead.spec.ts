import { readAhead } from './read-ahead.js';

const never = new AbortController().signal;

describe('reading ahead', () => {
  let read: number[];
  let ended: boolean;

  beforeEach(() => {
    [read, ended] = [[], false];
  });

  async function* upTo(last: number, signal: AbortSignal) {
    try {
      for (let n = 1; n <= last; n += 1) {
        read.push(n);
        yield n;
      }
      if (last === 9) throw new Error('the log is away');
      if (last === 5) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    } finally {
      ended = true;
    }
  }

  test('gives everything in order, one ahead', async () => {
    const given: string[] = [];
    for await (const n of readAhead((signal) => upTo(3, signal), never)) given.push(`${n} of ${read.length}`);
    expect(given).toEqual(['1 of 2', '2 of 3', '3 of 3']);
    expect(ended).toBe(true);
  });

  test('who wants no more ends the source, even one that waits', async () => {
    for await (const n of readAhead((signal) => upTo(5, signal), never)) if (n === 5) break;
    expect(ended).toBe(true);
  });

  test('the signal ends it', async () => {
    const ending = new AbortController();
    const given: number[] = [];
    for await (const n of readAhead((signal) => upTo(5, signal), ending.signal)) {
      given.push(n);
      if (n === 5) ending.abort();
    }
    expect(given).toEqual([1, 2, 3, 4, 5]);
  });

  test('an error comes after what was read before it', async () => {
    const given: number[] = [];
    const reading = (async () => {
      for await (const n of readAhead((signal) => upTo(9, signal), never)) given.push(n);
    })();
    await expect(reading).rejects.toThrow('the log is away');
    expect(given).toHaveLength(9);
  });
});
