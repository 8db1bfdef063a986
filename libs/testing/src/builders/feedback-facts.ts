import { slip } from './dispatch-facts.js';
import { type FactOf, facts } from './fact.js';
import { officer } from './officers.js';
import { deadline } from './rules.js';
import { NOW, on } from './wall-clock.js';

export const FEEDBACK = {
  takenUpAt: on('03-02 09:30'),
  spokenWith: '村支书老陈',
  done: '现场清运三车，责令当事人整改',
  result: '已清理完毕',
  evidence: [{ name: '清理后.jpg', size: 180_000, sha256: 'b'.repeat(64) }],
} as const;

const byClerk = { slip: slip(1), by: officer.clerk.id, at: NOW };

export const feedbackPrepared = facts('FeedbackPrepared', { ...FEEDBACK, ...byClerk });
/** The lead's feedback, which asks the township to confirm within three working days. */
export const fedBack = ({
  at = on('03-05 16:00'),
  ...otherwise
}: Partial<FactOf<'FeedbackFiled'>['data']> = {}): FactOf<'FeedbackFiled'> => ({
  type: 'FeedbackFiled',
  data: { ...FEEDBACK, ...byClerk, at, confirmBy: deadline(3, 'working-day', at), ...otherwise },
});

/** A cooperating department's feedback: nobody is asked to confirm. */
export const helperFedBack = ({
  at = on('03-05 15:00'),
  ...otherwise
}: Partial<FactOf<'FeedbackFiled'>['data']> = {}): FactOf<'FeedbackFiled'> => ({
  type: 'FeedbackFiled',
  data: { ...FEEDBACK, slip: slip(2), by: officer.otherClerk.id, at, ...otherwise },
});

export const reworkOrdered = facts('ReworkOrdered', {
  slip: slip(1),
  by: officer.caller.id,
  at: on('03-06 09:00'),
  reason: '仍有残留',
});
export const rated = facts('DepartmentRated', {
  slip: slip(1),
  by: officer.caller.id,
  at: on('03-06 10:00'),
  rating: 'satisfied',
  speed: 5,
  attitude: 5,
  result: 4,
});
export const qualityMarked = facts('CallQualityMarked', {
  slip: slip(1),
  by: officer.clerk.id,
  at: on('03-06 10:00'),
  accurate: true,
  complete: true,
  inScope: true,
});
export const excluded = facts('SlipExcluded', {
  slip: slip(1),
  by: officer.supervisor.id,
  at: NOW,
  reason: '不可抗力',
  approver: '县领导',
});
