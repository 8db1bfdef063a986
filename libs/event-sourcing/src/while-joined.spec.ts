import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { whileJoined } from './while-joined.js';

const begin = () => {
  const signals: AbortSignal[] = [];
  const join = whileJoined((signal) => signals.push(signal));
  const come = (): AbortController => {
    const who = new AbortController();
    join(who.signal);
    return who;
  };
  return { join, come, over: () => signals.map(({ aborted }) => aborted) };
};

test('begins with the first, ends with the last', () => {
  const { come, over } = begin();
  expect(over()).toEqual([]);
  const [first, second] = [come(), come()];
  first.abort();
  expect(over()).toEqual([false]);
  second.abort();
  expect(over()).toEqual([true]);
});

test('whoever comes when all have left begins anew', () => {
  const { come, over } = begin();
  come().abort();
  const next = come();
  expect(over()).toEqual([true, false]);
  next.abort();
  expect(over()).toEqual([true, true]);
});

test('whoever has left before he came begins nothing', () => {
  const { join, over } = begin();
  join(AbortSignal.abort());
  expect(over()).toEqual([]);
});

test('nothing is kept of those who have left, though what they were composed of lives on', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const ofTheProcess = new AbortController();
  const join = whileJoined(() => undefined);
  const left: WeakRef<AbortSignal>[] = [];
  const follow = (): void => {
    const leaving = new AbortController();
    const signal = AbortSignal.any([ofTheProcess.signal, leaving.signal]);
    left.push(new WeakRef(signal));
    join(signal);
    leaving.abort();
  };
  for (let nth = 0; nth < 1_000; nth += 1) follow();
  await pause(50);
  gc();
  await pause(50);
  gc();
  expect(left.filter((signal) => signal.deref() !== undefined).length).toBeLessThan(10);
  expect(ofTheProcess.signal.aborted).toBe(false);
});
