export type { Brand } from './brand.js';
export { type Decision, isRejection, type Rejection, reject } from './decision.js';
export type { Fact, FactMeta } from './fact.js';
export type {
  AdmissionId,
  CallId,
  ConsentId,
  MeetingId,
  OfficerId,
  ReboundId,
  SlipId,
  StepId,
  UnitCode,
} from './ids.js';
export { earliest, epochMs, type Instant, instant, type LocalDate, latest, plusMs } from './instant.js';
