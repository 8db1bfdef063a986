import { bulletinEvents, type EventShape } from '@app/contracts';
import type { BulletinFact } from '@app/domain';
import type { z } from 'zod';
import type { Told } from './tells.js';

const told = <Shape extends EventShape>(shape: Shape, data: z.output<Shape['data']>): Told => ({ shape, data });

type Change = Extract<BulletinFact, { type: 'BulletinPublished' }>['data']['changes'][number];

const changeTold = ({ row, column, head, was, is }: Change) => ({
  ...{ row, column, head },
  ...(was !== null && { was: String(was) }),
  ...(is !== null && { is: String(is) }),
});

/** What a fact of a bulletin becomes outside: editions are told, drafts and who published stay in the house. */
export const tellBulletin = (fact: BulletinFact): Told | undefined => {
  if (fact.type !== 'BulletinPublished') return undefined;
  const { bulletin, edition, number, title, period, shape, sha256, reason, changes } = fact.data;
  const data = { bulletin, edition, number, title, period: { ...period }, shape, sha256 };
  return reason === undefined
    ? told(bulletinEvents.published, data)
    : told(bulletinEvents.corrected, { ...data, reason, changes: changes.map(changeTold) });
};
