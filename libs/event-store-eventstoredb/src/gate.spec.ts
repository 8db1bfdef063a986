import { makeGate } from './gate.js';

test('lets in as many as there are places, the others in order as places are left', async () => {
  const [gate, came] = [makeGate(2), [] as number[]];
  const come = (nth: number) => gate.enter().then(() => came.push(nth));
  const all = Promise.all([1, 2, 3, 4].map(come));
  await allHaveMoved();
  expect(came).toEqual([1, 2]);
  gate.leave();
  await allHaveMoved();
  expect(came).toEqual([1, 2, 3]);
  gate.leave();
  await all;
  expect(came).toEqual([1, 2, 3, 4]);
});

test('whoever gives up is passed over, and keeps no place', async () => {
  const [gate, leaving] = [makeGate(1), new AbortController()];
  await gate.enter();
  const [gaveUp, next] = [gate.enter(leaving.signal), gate.enter()];
  leaving.abort();
  expect(await gaveUp).toBe(false);
  gate.leave();
  expect(await next).toBe(true);
});

test('whoever has given up before does not enter', async () => {
  const gate = makeGate(1);
  expect(await gate.enter(AbortSignal.abort())).toBe(false);
  expect(await gate.enter()).toBe(true);
});

test('whoever is inside does not leave by giving up', async () => {
  const [gate, leaving] = [makeGate(1), new AbortController()];
  await gate.enter();
  const second = gate.enter(leaving.signal);
  gate.leave();
  expect(await second).toBe(true);
  leaving.abort();
  const third = gate.enter();
  gate.leave();
  expect(await third).toBe(true);
});

const allHaveMoved = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
