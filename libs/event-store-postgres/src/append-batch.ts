import type { Expected } from '@app/event-sourcing';
import type { Ask } from './ask.js';
import type { Entry } from './group-commit.js';

/** What became of one entry: where its stream ends now, or which id was taken. */
export interface Outcome {
  readonly outcome: 'appended' | 'duplicate' | 'conflict' | 'id-taken';
  readonly revision: string;
  readonly position: string | null;
  readonly taken: string | null;
}

/** Sends a batch on its way as one statement, hence one transaction. */
export const appendBatch =
  (ask: Ask) =>
  (batch: readonly Entry[]): Promise<readonly Outcome[]> =>
    ask<Outcome>('append', columnsOf(batch));

const columnsOf = (batch: readonly Entry[]): readonly unknown[] => {
  const events = batch.flatMap((entry) => entry.events);
  return [
    batch.map(({ stream }) => stream),
    batch.map(({ expected }) => expectedNumber(expected)),
    batch.map((entry) => entry.events.length),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ data }) => JSON.stringify(data)),
    events.map(({ meta }) => JSON.stringify(meta)),
  ];
};

const WORDS = { any: '-2', no_stream: '-1', stream_exists: '-4' } as const;

const expectedNumber = (expected: Expected): string =>
  typeof expected === 'bigint' ? String(expected) : WORDS[expected];
