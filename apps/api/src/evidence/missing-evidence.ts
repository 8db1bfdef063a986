import type { Command } from '@app/commands';
import type { Evidence, Officer } from '@app/domain';
import { type Rejection, reject } from '@app/kernel';
import { type EvidenceStore, typeOfName } from '@app/platform';
import { evidenceNamed } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';

type Parts = Pick<ApiParts, 'evidence' | 'dataSource'>;

/** Why an officer cannot cite what a command cites: it was never uploaded so, is not theirs, or is not what its name says. */
export const missingEvidence = async (parts: Parts, command: Command, by: Officer): Promise<Rejection | undefined> => {
  for (const cited of citedIn(command)) {
    const refusal = (await wrong(parts.evidence, cited)) ?? (await anothers(parts, cited, by));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

const citedIn = ({ command }: Command): readonly Evidence[] =>
  'words' in command && 'evidence' in command.words ? command.words.evidence : [];

const anothers = async ({ evidence, dataSource }: Parts, { sha256, name }: Evidence, by: Officer) => {
  if (await evidence.isUploadedBy(sha256, by.id)) return undefined;
  const read = await evidenceNamed(dataSource.manager, by, sha256);
  return read === undefined ? reject('evidence.not-yours-to-cite', { name }) : undefined;
};

const wrong = async (
  store: Pick<EvidenceStore, 'find'>,
  { sha256, size, name }: Evidence,
): Promise<Rejection | undefined> => {
  const kept = await store.find(sha256);
  if (kept?.size !== size) return reject('evidence.missing', { name });
  return typeOfName(name) === kept.type ? undefined : reject('evidence.not-what-its-name-says', { found: kept.type });
};
