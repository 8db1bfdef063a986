import { isRejection, type Rejection, reject } from '@app/kernel';
import { EVIDENCE_EXTENSIONS, type EvidenceKind, kindOfName, kindOfType } from './evidence-kind.js';
import type { OfferedEvidence } from './evidence-store.js';
import { kindOfBytes } from './sniffing.js';

/** The kind that a file's name promises, or `evidence.kind-not-accepted`. */
export const promisedKind = ({ name }: OfferedEvidence): EvidenceKind | Rejection =>
  kindOfName(name) ?? reject('evidence.kind-not-accepted', { accepted: EVIDENCE_EXTENSIONS.join(', ') });

/** The media type of the bytes at a path once name, declaration and bytes agree, or `evidence.not-what-its-name-says`. */
export const agreedType = async (path: string, offered: OfferedEvidence): Promise<string | Rejection> => {
  const promised = promisedKind(offered);
  if (isRejection(promised)) return promised;
  // browsers that do not know a type declare anything: only one that we know can contradict
  const declared = kindOfType(offered.declaredType) ?? promised;
  const found = await kindOfBytes(path);
  if (found === promised && found === declared) return found.types[0];
  return reject('evidence.not-what-its-name-says', { found: found?.extensions[0] ?? '?' });
};
