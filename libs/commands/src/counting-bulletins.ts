import {
  type BulletinScope,
  type BulletinTable,
  type CountingBulletin,
  evolveOrganisation,
  type NamedRow,
  NOBODY,
  ORGANISATION_STREAM,
  type Organisation,
  type OrganisationFact,
  tableTallyFor,
  type Unit,
} from '@app/domain';
import type { EventStore } from '@app/event-sourcing';
import type { UnitCode } from '@app/kernel';
import type { LivesRead } from './lives-read.js';

/** Counts the table of a bulletin, now or again: what it asks for gives the same table for ever. */
export type CountBulletin = (asking: CountingBulletin) => Promise<BulletinTable>;

/** The units and their names as the log knew them at a place. */
const organisationAt = async (store: EventStore, position: string): Promise<Organisation> => {
  let organisation = NOBODY;
  for await (const event of store.read(ORGANISATION_STREAM)) {
    if (event.position > position) break;
    organisation = evolveOrganisation(organisation, event as unknown as OrganisationFact);
  }
  return organisation;
};

const DEPARTMENTS: readonly Unit['kind'][] = ['department', 'agency'];
const TOWNSHIPS: readonly Unit['kind'][] = ['town', 'subdistrict'];

const isInScope = ({ code }: Unit, by: string, { unit, township }: BulletinScope): boolean => {
  const only = by === 'unit' ? unit : township;
  return only === undefined || code === only;
};

/** Every unit that may have a line, by code; those that are closed only if something was counted for them. */
const namedRows = ({ units }: Organisation, { shape, scope }: CountingBulletin): readonly NamedRow[] => {
  const { by } = shape.rows;
  if (by === 'matter') return [];
  const kinds = by === 'unit' ? DEPARTMENTS : TOWNSHIPS;
  return [...units.values()]
    .filter((unit) => kinds.includes(unit.kind) && !unit.closed && isInScope(unit, by, scope))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ code, name }) => ({ row: code, name }));
};

const renamed = (table: BulletinTable, { units }: Organisation): BulletinTable => ({
  ...table,
  rows: table.rows.map((line) => ({ ...line, name: units.get(line.row as UnitCode)?.name ?? line.name })),
});

/** Counting over the lives that are read, with the names of the time. */
export const countingBulletins =
  (store: EventStore, lives: LivesRead): CountBulletin =>
  async (asking) => {
    const { from, to, asOf } = asking;
    const organisation = await organisationAt(store, asOf.position);
    const tally = tableTallyFor(asking);
    for await (const life of lives({ from, to, position: asOf.position })) tally.add(life);
    return renamed(tally.table(namedRows(organisation, asking)), organisation);
  };
