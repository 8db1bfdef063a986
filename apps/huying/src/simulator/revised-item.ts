import type { FoundedList, ListItem, RevisedChange } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { Draws } from './draws.js';
import { NEW_SCENARIOS, NEW_TOWNSHIP_DUTIES } from './words.js';

/** One thing about an item that somebody wants otherwise: a scenario, a duty of the township, a department that helps. */
export const revisedItem = (item: ListItem, helpers: readonly UnitCode[], draws: Draws): RevisedChange => {
  const wishes: readonly ListItem[] = [
    { ...item, scenarios: [...new Set([...item.scenarios, draws.pick(NEW_SCENARIOS)])] },
    { ...item, townshipDuty: draws.pick(NEW_TOWNSHIP_DUTIES) },
    { ...item, cooperating: withOneMore(item, draws.pick(helpers)) },
  ];
  return { is: 'put', item: draws.pick(wishes) };
};

const withOneMore = ({ lead, cooperating }: ListItem, helper: UnitCode): readonly UnitCode[] =>
  helper === lead || cooperating.includes(helper) ? cooperating : [...cooperating, helper];

/** New versions begin with a month. */
export const firstOfNextMonth = (day: LocalDate): LocalDate => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as LocalDate;
};

/** No earlier than the newest version. */
export const nextEffectiveDay = (today: LocalDate, { versions }: FoundedList): LocalDate => {
  const [first, newest] = [firstOfNextMonth(today), versions.at(-1)?.effectiveFrom ?? today];
  return first < newest ? newest : first;
};
