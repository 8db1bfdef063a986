export {
  ADMISSION_ID,
  APPLICATION,
  admissionRefused,
  admissionWithdrawn,
  admitted,
  applied,
  assignmentEnded,
  subdistrictConsented,
  townConsented,
  townObjected,
} from './builders/admission-facts.js';
export {
  arrived,
  disputed,
  extensionAsked,
  extensionRefused,
  responded,
  returnAccepted,
  returned,
  returnRefused,
  signedFor,
} from './builders/answer-facts.js';
export {
  appealDismissed,
  appealUpheld,
  assessmentPublished,
  IN_APRIL,
  QUARTER,
  resultAppealed,
  SCHEME,
  schemePublished,
  sheetWith,
  slipLeftOut,
} from './builders/assessment-facts.js';
export {
  approved,
  CALL_ID,
  closed,
  confirmationMoved,
  confirmed,
  declined,
  deemedConfirmed,
  heldBack,
  RAISING_WORDS,
  raised,
  reopened,
  servedLinkIssued,
  servedPersonRated,
  withdrawn,
} from './builders/call-facts.js';
export {
  CONSENT_ID,
  consentAsked,
  consentGiven,
  consentWithheld,
  IN_WRITING,
  QUESTION,
} from './builders/consent-facts.js';
export { COUNTY, unit, unitsWith } from './builders/county.js';
export { deadlinesFrom, dispatched, redispatched, slip } from './builders/dispatch-facts.js';
export type { FactOf } from './builders/fact.js';
export {
  excluded,
  FEEDBACK,
  fedBack,
  feedbackPrepared,
  helperFedBack,
  qualityMarked,
  rated,
  reworkOrdered,
} from './builders/feedback-facts.js';
export {
  closureMissed,
  deemedSignedFor,
  discharged,
  milestoneMissed,
  milestoneReached,
  moved,
  near,
  onSiteMissed,
  responseMissed,
  resumed,
  suspended,
} from './builders/limit-facts.js';
export { item, LIST, LITTLE_LIST, listsWith } from './builders/lists.js';
export { officer } from './builders/officers.js';
export {
  REBOUND,
  REBOUND_ID,
  reboundAnswered,
  reboundDismissed,
  reboundMissed,
  reboundMoved,
  reboundNear,
  reboundReported,
  reboundUpheld,
  reboundWithdrawn,
} from './builders/rebound-facts.js';
export { deadline, rulesWith } from './builders/rules.js';
export {
  ABOUT_SLIP,
  answerAccepted,
  answerMissed,
  answerNear,
  answerSentBack,
  falseClosureFound,
  orderIssued,
  redCard,
  stepAnswered,
  stepNo,
  stepRecalled,
  stepReceived,
  yellowCard,
} from './builders/supervision-facts.js';
export { DISPATCHED_AT, day, NOW, on, RAISED_AT } from './builders/wall-clock.js';
export { type EncryptedLine, layEncryptedLine } from './encrypted-line.js';
export { newEvent, newEvents, newStream } from './event-store-contract/events.js';
export type { StoreTraits, StoreUnderTest } from './event-store-contract/store-under-test.js';
export { eventStoreContract } from './event-store-contract.js';
export type { EventStoreDbStandIn } from './eventstoredb-stand-in/stand-in.js';
export { startEventStoreDbStandIn } from './eventstoredb-stand-in.js';
export { eventually } from './eventually.js';
export { type EvidenceStoreUnderTest, evidenceStoreContract } from './evidence-store-contract.js';
export { type FreshDatabase, freshDatabase } from './fresh-database.js';
export {
  givenAdmission,
  givenAssessments,
  givenConsent,
  givenDemand,
  givenRebound,
  givenSupervision,
} from './given-kinds.js';
export { given, givenOf, occasionOf, type UnderTest } from './given-when-then.js';
export { brokersOfThisRun, describeWithKafka, describeWithOwnKafka } from './kafka/describe-with-kafka.js';
export { BOSS, type GuardedKafka, STRANGER, startGuardedKafka } from './kafka/guarded-kafka.js';
export { type KafkaNode, startKafka } from './kafka/start-kafka.js';
export { type LoopbackProxy, startLoopbackProxy } from './loopback-proxy.js';
export { type Postgres, startPostgres } from './postgres.js';
export { commandOf, words } from './random-calls/commands.js';
export { countBySlip, everyLife, everyLog, isExtension, isRaised, statesOf } from './random-calls/every-life.js';
export { lead, logOf, type Step } from './random-calls/leading.js';
export { type Life, lives } from './random-calls/lives.js';
export { type S3StandIn, startS3StandIn } from './s3-stand-in.js';
export { signInStoreContract } from './sign-in-store-contract.js';
export { usualOfficer } from './usual-officer.js';
