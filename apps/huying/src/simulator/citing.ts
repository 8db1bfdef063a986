import type { CommandOffice } from '@app/commands';
import type { CallCommand, ListInForce, Officer } from '@app/domain';
import type { Instant } from '@app/kernel';
import { NO_ITEM_TODAY, OVERRULED } from './words.js';

type Citing = Extract<CallCommand, { readonly act: 'dispatchCall' | 'acceptReturn' }>;

const isCiting = (command: CallCommand): command is Citing =>
  (command.act === 'dispatchCall' || command.act === 'acceptReturn') && 'list' in command.words.basis;

/** Cites the version of the day; an item that is gone fits no more, and what is the township’s own is overruled. */
const asOfToday = (command: Citing, list: ListInForce | undefined): CallCommand => {
  const { basis } = command.words;
  const item = 'list' in basis ? list?.item(basis.item) : undefined;
  const words =
    item === undefined || list === undefined
      ? { ...command.words, basis: { noneFits: NO_ITEM_TODAY } }
      : {
          ...command.words,
          basis: { ...basis, version: list.version },
          ...(item.duty === 'core' && { overrules: OVERRULED }),
        };
  return { ...command, words } as CallCommand;
};

/** The command as an officer words it who has looked the item up in the list of the day. */
export const citingTheListOfTheDay = async (
  command: CallCommand,
  asked: { readonly by: Officer; readonly at: Instant },
  office: CommandOffice,
): Promise<CallCommand> => {
  if (!isCiting(command) || !('list' in command.words.basis)) return command;
  const { list } = command.words.basis;
  return asOfToday(command, (await office.occasion(asked, [list])).lists(list));
};
