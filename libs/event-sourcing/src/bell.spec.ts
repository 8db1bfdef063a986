import { makeBell } from '@app/event-sourcing';

const never = new AbortController().signal;

describe('the bell', () => {
  test('wakes all who wait', async () => {
    const bell = makeBell();
    const waiting = [bell.since(bell.count(), never), bell.since(bell.count(), never)];
    bell.ring();
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });

  test('a ring before waiting is not lost', async () => {
    const bell = makeBell();
    const heard = bell.count();
    bell.ring();
    await expect(bell.since(heard, never)).resolves.toBeUndefined();
  });

  test('an abort and the end of patience wake too', async () => {
    const [bell, stop] = [makeBell(), new AbortController()];
    const waiting = bell.since(bell.count(), stop.signal);
    stop.abort();
    await waiting;
    await bell.since(bell.count(), never, 1);
    await bell.since(bell.count(), stop.signal);
  });
});
