import { closed, confirmationMoved, confirmed, deadline, dispatched, fedBack, NOW, on, raised } from '@app/testing';
import type { CallFact } from '../call/call.events.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { keepTime, UNWATCHED } from './keeping-time.js';

const watchedAfter = (...facts: readonly CallFact[]) =>
  facts.reduce((watched, fact) => keepTime(watched, fact).watched, UNWATCHED);
const ofTheRulebook = (type: RulebookFact['type']) => ({ type, data: {} }) as RulebookFact;
const fed = [raised(), dispatched(), fedBack({ at: NOW, confirmBy: deadline(3, 'working-day', NOW) })];

describe('keeping the time of a call', () => {
  test('wakes it when its township has not confirmed, and later where that limit has moved', () => {
    expect(keepTime(watchedAfter(raised(), dispatched()), fed[2] as CallFact).wakeAt).toBe(on('03-06 00:00:00.001'));
    const moved = confirmationMoved({ confirmBy: deadline(4, 'working-day', NOW) });
    expect(keepTime(watchedAfter(...fed), moved).wakeAt).toBe(on('03-07 00:00:00.001'));
  });

  test('has running limits counted anew when a calendar is published, and only then', () => {
    const published = ofTheRulebook('CalendarPublished');
    for (const running of [[raised(), dispatched()], fed])
      expect(keepTime(watchedAfter(...running), published).redate).toBe(true);
    for (const others of [[], [raised()], [...fed, confirmed(), closed()]])
      expect(keepTime(watchedAfter(...others), published)).not.toHaveProperty('redate');
    expect(keepTime(watchedAfter(...fed), ofTheRulebook('SettingsAdopted'))).not.toHaveProperty('redate');
  });
});
