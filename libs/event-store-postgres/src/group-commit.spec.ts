import { StoreUnavailable } from '@app/event-sourcing';
import { newEvents } from '@app/testing';
import { type Entry, groupCommit } from './group-commit.js';

const entry = (stream: string, count = 1): Entry => ({ stream, expected: 'any', events: newEvents(count) });

/** A wire that keeps what was sent on it, and answers each entry with its stream. */
const makeWire = (fails: (batch: readonly string[]) => Error | undefined = () => undefined) => {
  const sent: (readonly string[])[] = [];
  const send = async (batch: readonly Entry[]): Promise<readonly string[]> => {
    const streams = batch.map(({ stream }) => stream);
    sent.push(streams);
    const failure = fails(streams);
    if (failure !== undefined) throw failure;
    return streams;
  };
  return { sent, send };
};

describe('group commit', () => {
  test('callers of one moment share a batch, and each gets its own outcome', async () => {
    const { sent, send } = makeWire();
    const enter = groupCommit(send);
    expect(await Promise.all(['a', 'b', 'c'].map((stream) => enter(entry(stream))))).toEqual(['a', 'b', 'c']);
    expect(sent).toEqual([['a', 'b', 'c']]);
  });

  test('callers that arrive while a batch is on the wire join the next', async () => {
    const { sent, send } = makeWire();
    const later: Promise<string>[] = [];
    const enter = groupCommit(async (batch) => {
      if (sent.length === 0) later.push(enter(entry('b')), enter(entry('c')));
      return send(batch);
    });
    await enter(entry('a'));
    await Promise.all(later);
    expect(sent).toEqual([['a'], ['b', 'c']]);
  });

  test('a batch names a stream once, in the order of arrival', async () => {
    const { sent, send } = makeWire();
    const enter = groupCommit(send);
    await Promise.all(['a', 'a', 'b', 'a', 'c', 'b'].map((stream) => enter(entry(stream))));
    expect(sent).toEqual([['a', 'b', 'c'], ['a', 'b'], ['a']]);
  });

  test('a batch holds no more events than it may, unless one entry alone has more', async () => {
    const { sent, send } = makeWire();
    const enter = groupCommit(send, { maxEvents: 10 });
    await Promise.all([entry('a', 6), entry('b', 5), entry('c', 4), entry('d', 11), entry('e')].map(enter));
    expect(sent).toEqual([['a'], ['b', 'c'], ['d'], ['e']]);
  });

  test('an entry the database cannot take fails alone', async () => {
    const { send } = makeWire((batch) => (batch.includes('bad') ? new Error('cannot take bad') : undefined));
    const enter = groupCommit(send);
    const results = await Promise.allSettled(['a', 'b', 'bad', 'c', 'd'].map((stream) => enter(entry(stream))));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  test('a database that does not answer fails the whole batch, once, and the next is tried', async () => {
    const { sent, send } = makeWire(() => (sent.length === 1 ? new StoreUnavailable('down') : undefined));
    const enter = groupCommit(send);
    const results = await Promise.allSettled(['a', 'b'].map((stream) => enter(entry(stream))));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await enter(entry('c'))).toBe('c');
    expect(sent).toEqual([['a', 'b'], ['c']]);
  });
});
