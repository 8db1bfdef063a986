import type { CallCommand, DocketEntryCommand } from '@app/domain';

/** The responsibility lists whose items a command cites: few commands cite any. */
export const listsCited = (command: CallCommand | DocketEntryCommand): readonly string[] => {
  const basis = 'words' in command && 'basis' in command.words ? command.words.basis : undefined;
  return typeof basis === 'object' && 'list' in basis ? [basis.list] : [];
};
