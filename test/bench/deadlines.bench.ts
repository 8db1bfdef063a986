import { deadlineOf, defaultRules, type Limit } from '@app/domain';
import { type Instant, instant, isRejection } from '@app/kernel';
import { addBusinessDays } from 'date-fns';
import { stateCouncilCalendar } from '../../apps/huying/src/founding/state-council-calendar.js';
import { compare, type Measured, rateOf, type Tell } from './rounds.js';

const COUNT = 200_000;
const FIRST = Date.parse('2004-01-01T00:00:00+08:00');
const LAST = Date.parse('2036-06-30T00:00:00+08:00');
const LENGTHS = [1, 2, 3, 5, 10, 20, 30] as const;

interface Asked {
  readonly limit: Limit;
  readonly from: Instant;
}

const anyMoment = (_: unknown, nth: number): Asked => ({
  limit: { length: LENGTHS[nth % LENGTHS.length] ?? 1, unit: 'working-day' },
  from: instant(FIRST + Math.floor(Math.random() * (LAST - FIRST))),
});

/** Deadlines of working-day limits from random moments of thirty-two years, against date-fns, which knows no holiday. */
export const deadlines = async (tell: Tell): Promise<readonly Measured[]> => {
  const counting = defaultRules(stateCouncilCalendar());
  const asked = () => Array.from({ length: COUNT }, anyMoment);
  const our = (moments = asked()) =>
    rateOf(COUNT, () => {
      for (const { limit, from } of moments) if (isRejection(deadlineOf(limit, from, counting))) throw new Error(from);
    });
  const their = (moments = asked()) =>
    rateOf(COUNT, () => {
      for (const { limit, from } of moments) addBusinessDays(from, limit.length).toISOString();
    });
  const comparison = {
    what: 'deadlines of 1 to 30 working days, from random moments of 2004 to 2036',
    against: "date-fns' addBusinessDays from such moments, without holidays",
    unit: 'deadlines',
    target: { of: 'rate', atLeast: 200_000 },
  } as const;
  return [
    await compare(
      comparison,
      { rounds: 7, tell },
      () => our(),
      () => their(),
    ),
  ];
};
