import type { Command, CommandOffice } from '@app/commands';
import type { Basis, CallCommand, ListInForce, Officer } from '@app/domain';
import type { Instant } from '@app/kernel';
import { NO_ITEM_TODAY, OVERRULED } from './words.js';

interface Citing {
  readonly act: string;
  readonly words: { readonly basis: Basis };
}
type Cited = Exclude<Basis, { readonly noneFits: string }>;

const SENDS_DEPARTMENTS: readonly CallCommand['act'][] = ['dispatchCall', 'acceptReturn'];
const CITES: readonly string[] = [...SENDS_DEPARTMENTS, 'issueRuling'];

/** Cites the version of the day; an item that is gone fits no more, and what is the township’s own is overruled. */
const asOfToday = (command: Citing, cited: Cited, list: ListInForce | undefined): Citing => {
  const item = list?.item(cited.item);
  if (item === undefined || list === undefined)
    return { ...command, words: { ...command.words, basis: { noneFits: NO_ITEM_TODAY } } };
  const overruling = item.duty === 'core' && SENDS_DEPARTMENTS.some((act) => act === command.act);
  const basis = { ...cited, version: list.version };
  return { ...command, words: { ...command.words, basis, ...(overruling && { overrules: OVERRULED }) } };
};

/** The command as an officer words it who has looked the item up in the list of the day. */
export const citingTheListOfTheDay = async <C extends Command['command']>(
  command: C,
  asked: { readonly by: Officer; readonly at: Instant },
  office: CommandOffice,
): Promise<C> => {
  if (!CITES.includes(command.act)) return command;
  const { basis } = (command as unknown as Citing).words;
  if (!('list' in basis)) return command;
  const { lists } = await office.occasion(asked, [basis.list]);
  return asOfToday(command as unknown as Citing, basis, lists(basis.list)) as unknown as C;
};
