import type { WatchedLimit } from '@app/domain';
import type { Owed, SlipRegisterRow } from './slip-register.row.js';

const isOwed: Readonly<Record<WatchedLimit, (row: SlipRegisterRow) => boolean>> = {
  respond: ({ responded, standing }) => !responded && standing !== 'suspended',
  onSite: ({ arrived, standing }) => !arrived && standing !== 'suspended',
  close: () => true,
};

const LIMITS = Object.keys(isOwed) as readonly WatchedLimit[];

/** What an open slip still owes; a suspended one only its promise. */
const owedBy = (row: SlipRegisterRow): readonly Owed[] =>
  LIMITS.flatMap((limit) => {
    const deadline = row.deadlines[limit];
    if (deadline === undefined || !isOwed[limit](row)) return [];
    const { dueAt, lastDay, provisional } = deadline;
    return { limit, dueAt, lastDay, provisional };
  }).toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0));

/** The line with what follows from the rest of it. */
export const withOwed = (row: SlipRegisterRow): SlipRegisterRow => {
  const owed = row.open ? owedBy(row) : [];
  return { ...row, owed, next_due_at: owed[0]?.dueAt ?? null };
};
