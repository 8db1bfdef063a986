import type { Readable } from 'node:stream';
import type { OfficerId, Rejection } from '@app/kernel';

/** What the uploader says of the file; neither is believed before its bytes agree. */
export interface OfferedEvidence {
  readonly name: string;
  readonly declaredType: string;
  /** Who uploads it; nobody where the system keeps it by itself. */
  readonly by?: OfficerId;
}

/** A file that is kept: the facts cite it by `sha256` (64 hexadecimal digits), `size` is in bytes. */
export interface KeptEvidence {
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
}

/** Evidence files, found by what is in them: the same bytes are kept once. */
export interface EvidenceStore {
  /** Reads the content to its end or destroys it; what is refused (`evidence.…`) leaves nothing behind. */
  put(content: Readable, offered: OfferedEvidence): Promise<KeptEvidence | Rejection>;
  open(sha256: string): Promise<Readable | undefined>;
  /** Whether the officer has uploaded these very bytes. */
  isUploadedBy(sha256: string, officer: OfficerId): Promise<boolean>;
  /** What is kept under the hash, as its bytes tell. */
  find(sha256: string): Promise<KeptEvidence | undefined>;
}
