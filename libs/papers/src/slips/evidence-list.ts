import type { Evidence } from '@app/domain';

const KIB = 1024;

const sizeOf = (bytes: number): string =>
  bytes < KIB * KIB ? `${Math.max(1, Math.round(bytes / KIB))} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;

/** Attached files, numbered, with the head of their hash so that a copy can be told from the original. */
export const evidenceList = (evidence: readonly Evidence[]): string =>
  evidence.length === 0
    ? '无'
    : evidence
        .map(({ name, size, sha256 }, at) => `${at + 1}. ${name}（${sizeOf(size)}，校验 ${sha256.slice(0, 8)}）`)
        .join('\n');
