import type { CallFact, Evidence } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';
import { type Projection, sheetProjection } from '@app/subscriptions';
import { CALL_STREAMS, callOf, factOf } from '../desk/call-event.js';
import { EVIDENCE_REGISTER, type EvidenceRegisterRow } from './evidence-register.row.js';

const CITING: readonly CallFact['type'][] = ['CallRaised', 'FeedbackPrepared', 'FeedbackFiled'];

const citedBy = (fact: CallFact): readonly Evidence[] => ('evidence' in fact.data ? fact.data.evidence : []);

/** The evidence that a call cites after an event of its stream: each file once. */
export const evidenceAfter = (
  rows: readonly EvidenceRegisterRow[],
  event: StoredEvent,
  call: string,
): readonly EvidenceRegisterRow[] => {
  const cited = new Map(rows.map((row) => [row.sha256, row]));
  for (const { sha256, name, size } of citedBy(factOf(event)))
    if (!cited.has(sha256)) cited.set(sha256, { call: call as CallId, sha256, name, size });
  return [...cited.values()];
};

export const evidenceRegister: Projection = sheetProjection<EvidenceRegisterRow>({
  name: 'evidence-register',
  version: 1,
  streamPrefixes: CALL_STREAMS,
  types: CITING,
  table: EVIDENCE_REGISTER,
  sheetColumn: 'call',
  sheet: callOf,
  apply: evidenceAfter,
});
