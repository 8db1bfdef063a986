import type { StoredEvent } from '@app/event-sourcing';
import type { PoolClient } from 'pg';
import type { Table } from './table.js';

/** Gives a table's full name in the generation that is being written. */
export type NameOf = (table: Table) => string;

/** A paper made from facts alone: dropped and made again it is the same. No side effects but its own tables. */
export interface Projection {
  /** Kebab-case, the paper's name. */
  readonly name: string;
  /** Raise it when columns or meaning change: the new version is built beside the old one and takes its place when it has caught up. */
  readonly version: number;
  readonly streamPrefixes: readonly string[];
  /** The types of facts it handles; all, unless told. */
  readonly types?: readonly string[];
  /** No metadata is asked for but the version, which makes a replay faster. */
  readonly metaUnread?: true;
  readonly tables: readonly Table[];
  /** Set where facts of several streams change the same row: such a paper is filled in one part only. */
  readonly undivided?: true;
  /** Applies the events of a batch in order; the same events twice leave the same rows. */
  readonly project: (events: readonly StoredEvent[], client: PoolClient, nameOf: NameOf) => Promise<void>;
}
