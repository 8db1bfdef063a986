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
