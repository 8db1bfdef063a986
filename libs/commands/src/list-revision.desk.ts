import {
  decideListRevision,
  evolveListRevision,
  LIST_REVISIONS,
  type ListRevision,
  type ListRevisionCommand,
  type ListRevisionFact,
  NO_REVISION,
} from '@app/domain';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfListRevision extends AskedOf<'listRevision'> {
  readonly listRevision: string;
  readonly command: ListRevisionCommand;
}

export const listRevisionDesk: Desk<AskedOfListRevision, ListRevision, ListRevisionFact> = {
  aggregate: { initial: NO_REVISION, evolve: evolveListRevision },
  streamOf: ({ listRevision }) => `${LIST_REVISIONS}${listRevision}`,
  decide: async ({ command }, _, occasion) =>
    decideListRevision(command, await occasion(command.act === 'askRevision' ? [command.words.list] : [])),
  begins: ({ command }) => command.act === 'askRevision',
};
