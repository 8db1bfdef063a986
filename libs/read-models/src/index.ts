export type { AdmissionLine } from './admission-register/admission-line.js';
export {
  type AdmissionFilter,
  admissionFile,
  admissionsRead,
  inForceBetween,
} from './admission-register/admission-register.queries.js';
export type { TownshipSaid } from './admission-register/admission-register.row.js';
export { ratingsOf } from './agency-page/agency-page.queries.js';
export { type Rated, type RatingsSeen, ratingsSeenBy } from './agency-page/ratings-of.js';
export {
  type AskingSheet,
  draftSheet,
  editionAssessing,
  type FrozenSheet,
  readMarkedSlips,
  readRetaliation,
  refreeze,
} from './assessment-sheet/assessment-sheet.queries.js';
export {
  type BulletinFilter,
  type BulletinLine,
  bulletinsRead,
  readsDrafts,
} from './bulletin-register/bulletin-register.queries.js';
export { callFile, heldOver } from './call-file/call-file.js';
export type { CallFile, SlipPaper, TimelineEntry } from './call-file/call-file.view.js';
export { fileFor } from './call-file/file-for.js';
export type { CallLine } from './call-register/call-line.js';
export { type CallFilter, callRead, callsRead, countCalls, subjectsOf } from './call-register/call-register.queries.js';
export type { CallStandingName } from './call-register/call-standing.js';
export {
  type CaseFilter,
  type CaseLine,
  caseFile,
  casesRead,
  mayReadCase,
} from './case-register/case-register.queries.js';
export type { ConsentLine } from './consent-register/consent-line.js';
export { type ConsentFilter, consentFile, consentsRead } from './consent-register/consent-register.queries.js';
export { type DueOnDay, deadlinesByDay } from './deadline-sheet/deadline-month.queries.js';
export {
  type AskingDeadlines,
  type DeadlineLine,
  type DeadlineSheet,
  type DueDay,
  deadlineSheet,
  type UnitDeadlines,
} from './deadline-sheet/deadline-sheet.queries.js';
export { type AskingSilence, silenceMonths } from './demand-register/silence.queries.js';
export type { PageAsked } from './desk/newest-first.js';
export { cursorKeys, cursorText, type Page } from './desk/page.js';
export type { Told } from './desk/told.js';
export {
  type DispatchDesk,
  dispatchDesk,
  extensionsToJudge,
  type Pile,
} from './dispatch-desk/dispatch-desk.queries.js';
export { evidenceNamed } from './evidence-register/evidence-register.queries.js';
export { type AskingDashboard, type Dashboard, readDashboard } from './figures/dashboard.queries.js';
export type { AgeBucket } from './figures/dashboard-ageing.js';
export type { DwellSum } from './figures/dashboard-dwelling.js';
export type { HeatCell } from './figures/dashboard-heat.js';
export type { MatterCalls } from './figures/dashboard-matters.js';
export { measuresShown } from './figures/dashboard-rates.js';
export type { TrendMonth } from './figures/dashboard-trend.js';
export {
  type Answered,
  type BehindPage,
  readFigures,
  readSlipsBehind,
  readStock,
  readTimes,
  type SlipsShown,
} from './figures/figures.queries.js';
export { readDwelling } from './figures/read-dwelling.js';
export { type LivesFilter, readCallLives } from './figures/read-lives.js';
export { FIGURE_DAYS_ZONE } from './figures/zone.js';
export { type InTray, inTray } from './in-tray/in-tray.queries.js';
export { callPages } from './ledgers/call-pages.js';
export type { LedgerLine } from './ledgers/ledger-line.js';
export { slipPages } from './ledgers/slip-pages.js';
export { type ListLine, type ListVersionLine, listsRead } from './list-register/list-register.queries.js';
export { docketFile } from './meeting-docket/docket-file.js';
export type { DocketFile, DocketRound } from './meeting-docket/docket-file.view.js';
export {
  type DocketFilter,
  type DocketLine,
  docketRead,
  type RulingDue,
  rulingsDue,
} from './meeting-docket/meeting-docket.queries.js';
export type { DocketStandingName } from './meeting-docket/meeting-docket.row.js';
export {
  type MeetingLine,
  meetingRead,
  meetingsHearing,
  meetingsRead,
} from './meeting-register/meeting-register.queries.js';
export { deskOptions, openDesk } from './open-desk.js';
export { migrateReadModels, PROJECTIONS, ROW_SCHEMAS } from './papers.js';
export {
  type PrecedentFilter,
  precedents,
  precedentsInForce,
  precedentsOn,
  precedentsRead,
  type RulingLine,
  rulingRead,
  rulingsRead,
} from './precedent-register/precedent-register.queries.js';
export type { ReboundLine } from './rebound-register/rebound-line.js';
export {
  type ReboundCount,
  type ReboundFilter,
  reboundFile,
  reboundsCounted,
  reboundsRead,
} from './rebound-register/rebound-register.queries.js';
export {
  type RevisionFilter,
  type RevisionLine,
  revisionsRead,
} from './revision-register/revision-register.queries.js';
export { nextDueOf } from './slip-register/next-due.queries.js';
export type { SlipLine } from './slip-register/slip-line.js';
export type { Owed, SlipStandingName } from './slip-register/slip-register.row.js';
export { type NumberOf, orderNumbers } from './supervision-register/order-numbers.queries.js';
export type { StepLine } from './supervision-register/step-line.js';
export {
  answersDue,
  type StepFilter,
  stepFiles,
  stepsRead,
} from './supervision-register/supervision-register.queries.js';
export { type AskingFlags, type FlagsRead, flagsRead } from './trust-sheet/trust-sheet.queries.js';
