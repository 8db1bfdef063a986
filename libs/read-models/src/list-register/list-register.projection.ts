import { RESPONSIBILITY_LISTS, type ResponsibilityListFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, sheetProjection } from '@app/subscriptions';
import { LIST_REGISTER, type ListRegisterRow } from './list-register.row.js';

type Founded = Extract<ResponsibilityListFact, { type: 'ListFounded' }>['data'];
type Published = Extract<ResponsibilityListFact, { type: 'ListVersionPublished' }>['data'];

const founded = ({ list, name, kind, by, at }: Founded): ListRegisterRow => ({
  ...{ list, name, kind },
  version: 0,
  effective_from: null,
  published_at: at,
  published_by: by,
  revision: null,
  codes: [],
  added: 0,
  removed: 0,
  changed: 0,
});

const published = (before: ListRegisterRow, data: Published): ListRegisterRow => {
  const known = new Set(before.codes);
  const added = data.puts.map(({ code }) => code).filter((code) => !known.has(code));
  return {
    ...before,
    version: data.version,
    effective_from: data.effectiveFrom,
    published_at: data.at,
    published_by: data.by,
    revision: data.revision ?? null,
    codes: [...before.codes.filter((code) => !data.drops.includes(code)), ...added],
    added: added.length,
    removed: data.drops.length,
    changed: data.puts.length - added.length,
  };
};

/** The versions of a list after an event of its stream. */
export const listLinesAfter = (rows: readonly ListRegisterRow[], event: StoredEvent): readonly ListRegisterRow[] => {
  const fact = event as unknown as ResponsibilityListFact;
  if (fact.type === 'ListFounded') return rows.length > 0 ? rows : [founded(fact.data)];
  const before = rows.find(({ version }) => version === fact.data.version - 1);
  const isKnown = rows.some(({ version }) => version === fact.data.version);
  return before === undefined || isKnown ? rows : [...rows, published(before, fact.data)];
};

export const listRegister: Projection = sheetProjection<ListRegisterRow>({
  name: 'list-register',
  version: 1,
  streamPrefixes: [RESPONSIBILITY_LISTS],
  table: LIST_REGISTER,
  sheetColumn: 'list',
  sheet: ({ stream }) => stream.slice(RESPONSIBILITY_LISTS.length),
  apply: listLinesAfter,
});
