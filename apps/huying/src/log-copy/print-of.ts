import type { StoredEvent } from '@app/event-sourcing';

/** What two copies of an event have in common, whatever the order of their fields: all but the place and time of storing. */
export const printOf = ({ stream, revision, id, type, data, meta }: StoredEvent): string =>
  JSON.stringify([stream, String(revision), id, type, data, meta], inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
