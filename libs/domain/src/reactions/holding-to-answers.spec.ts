import { on, reboundAnswered, reboundMissed, reboundNear, reboundReported } from '@app/testing';
import type { ReboundFact } from '../rebound/rebound.events.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { holdToAnswer, UNHEARD } from './holding-to-answers.js';

const watchedAfter = (...facts: readonly ReboundFact[]) =>
  facts.reduce((watched, fact) => holdToAnswer(watched, fact).watched, UNHEARD);
const ofTheRulebook = (type: RulebookFact['type']) => ({ type, data: {} }) as RulebookFact;

describe('holding a department to its answer', () => {
  test('wakes the report at yellow, then at red', () => {
    expect(holdToAnswer(UNHEARD, reboundReported()).wakeAt).toBe(on('03-03 00:00'));
    expect(holdToAnswer(watchedAfter(reboundReported()), reboundNear()).wakeAt).toBe(on('03-05 00:00:00.001'));
  });

  test('wakes it no more once it was answered or missed', () => {
    expect(holdToAnswer(watchedAfter(reboundReported()), reboundAnswered()).wakeAt).toBeNull();
    expect(holdToAnswer(watchedAfter(reboundReported(), reboundNear()), reboundMissed()).wakeAt).toBeNull();
    expect(
      holdToAnswer(watchedAfter(reboundReported(), reboundNear(), reboundMissed()), reboundAnswered()),
    ).not.toHaveProperty('wakeAt');
  });

  test('has a running limit counted anew when a calendar is published, and only then', () => {
    const published = ofTheRulebook('CalendarPublished');
    expect(holdToAnswer(watchedAfter(reboundReported()), published).redate).toBe(true);
    for (const facts of [
      [],
      [reboundReported(), reboundAnswered()],
      [reboundReported(), reboundNear(), reboundMissed()],
    ])
      expect(holdToAnswer(watchedAfter(...facts), published)).not.toHaveProperty('redate');
    expect(holdToAnswer(watchedAfter(reboundReported()), ofTheRulebook('SettingsAdopted'))).not.toHaveProperty(
      'redate',
    );
  });
});
