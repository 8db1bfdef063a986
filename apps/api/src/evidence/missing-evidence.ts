import type { Command } from '@app/commands';
import type { Evidence } from '@app/domain';
import { type Rejection, reject } from '@app/kernel';
import { type EvidenceStore, typeOfName } from '@app/platform';

type Finding = Pick<EvidenceStore, 'find'>;

/** Why a command cannot cite what it cites: it was never uploaded with that size, or is not what its name says. */
export const missingEvidence = async (store: Finding, command: Command): Promise<Rejection | undefined> => {
  for (const cited of citedIn(command)) {
    const refusal = await wrong(store, cited);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

const citedIn = ({ command }: Command): readonly Evidence[] =>
  'words' in command && 'evidence' in command.words ? command.words.evidence : [];

const wrong = async (store: Finding, { sha256, size, name }: Evidence): Promise<Rejection | undefined> => {
  const kept = await store.find(sha256);
  if (kept?.size !== size) return reject('evidence.missing', { name });
  return typeOfName(name) === kept.type ? undefined : reject('evidence.not-what-its-name-says', { found: kept.type });
};
