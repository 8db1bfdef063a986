import type { CallFact } from '@app/domain';
import { CALL_ID, dispatched, FEEDBACK, fedBack, feedbackPrepared, raised } from '@app/testing';
import { foldedSheet } from '../test-kit/stored.js';
import { evidenceAfter } from './evidence-register.projection.js';

const cited = (...facts: readonly CallFact[]) => foldedSheet(evidenceAfter, ...facts);
const photo = { call: CALL_ID, sha256: 'a'.repeat(64), name: '现场.jpg', size: 204_800 };
const cleared = { call: CALL_ID, sha256: 'b'.repeat(64), name: '清理后.jpg', size: 180_000 };

describe('the evidence register', () => {
  test('holds what the raise and the feedback cite', () => {
    expect(cited(raised(), dispatched(), fedBack())).toEqual([photo, cleared]);
  });

  test('holds what a feedback slip cites before it is signed', () => {
    expect(cited(raised(), dispatched(), feedbackPrepared())).toEqual([photo, cleared]);
  });

  test('holds each file once, under its first name', () => {
    const again = { ...FEEDBACK.evidence[0], name: '复印件.jpg' };
    expect(cited(raised(), feedbackPrepared(), fedBack({ evidence: [again] }))).toEqual([photo, cleared]);
  });
});
