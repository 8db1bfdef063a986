import { instant } from '@app/kernel';
import { openAgenda } from './agenda.js';

const at = (hour: number) => instant(Date.UTC(2026, 2, 2, hour));

const told = async (agenda: ReturnType<typeof openAgenda>, before = at(24)) => {
  for (let entry = agenda.next(before); entry; entry = agenda.next(before)) await entry.doing();
};

describe('the agenda', () => {
  test('gives what comes first first, and at the same moment what was noted first', async () => {
    const [agenda, done] = [openAgenda(), [] as string[]];
    const note = (hour: number, word: string) => agenda.note(at(hour), async () => void done.push(word));
    note(3, 'c');
    note(1, 'a');
    note(3, 'd');
    note(2, 'b');
    note(1, 'a, again');
    await told(agenda);
    expect(done).toEqual(['a', 'a, again', 'b', 'c', 'd']);
  });

  test('keeps what lies at the moment or after it', async () => {
    const [agenda, done] = [openAgenda(), [] as number[]];
    for (const hour of [1, 2, 3]) agenda.note(at(hour), async () => void done.push(hour));
    await told(agenda, at(2));
    expect(done).toEqual([1]);
    expect(agenda.next(at(24))?.at).toBe(at(2));
  });
});
