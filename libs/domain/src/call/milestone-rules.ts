import { type Rejection, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { Milestone, SlipDeadlines } from './slip.events.js';

type Planned = readonly Pick<Milestone, 'what' | 'day'>[];

/** Milestones have names of their own, and lie after the day of dispatch and within the limit. */
export const wrongMilestones = (
  milestones: Planned,
  { close }: SlipDeadlines,
  { at, rules }: Occasion,
): Rejection | undefined => {
  if (new Set(milestones.map(({ what }) => what)).size < milestones.length) return reject('milestone.named-twice');
  const today = localDate(at, rules.settings.timeZone);
  const astray = milestones.find(({ day }) => day <= today || (close !== undefined && day > close.lastDay));
  return astray === undefined ? undefined : reject('milestone.not-within-limit', { milestone: astray.what });
};
