export type { ActShape, ActShapes } from './http/act-shape.js';
export { ADMISSION_ACTS } from './http/admission-acts.js';
export { ADMISSION_STANDINGS, AdmissionLineView, AdmissionsView, AdmissionView } from './http/admissions.js';
export { AgenciesView, AgencyLineView, AgencyView } from './http/agencies.js';
export {
  AlertView,
  AssessmentsView,
  AssessmentView,
  appealNumber,
  assessmentName,
  MarkSlipsView,
  UnitMarkView,
} from './http/assessments.js';
export { ListBasis } from './http/basis.js';
export { bulletinId } from './http/bulletin-id.js';
export { BulletinShapesView, countName, ShapePreviewView } from './http/bulletin-shapes.js';
export {
  BehindCellView,
  BULLETIN_ACTS,
  BulletinLineView,
  BulletinsView,
  BulletinView,
  RerunView,
} from './http/bulletins.js';
export { CalendarView, PublishCalendarBody } from './http/calendars.js';
export { CALL_ACTS } from './http/call-acts.js';
export { CallView, SlipView, TimelineView } from './http/call-file.js';
export { AlikeCallsView, CALL_STANDINGS, CallLineView, CallsView } from './http/call-list.js';
export { CASE_ACTS, CaseDraftView, CaseLineView, CasesView, CaseView } from './http/cases.js';
export { ChangeView } from './http/changes.js';
export { CONSENT_ACTS } from './http/consent-acts.js';
export { CONSENT_STANDING_NAMES, ConsentLineView, ConsentsView, ConsentView } from './http/consents.js';
export { DashboardView, ShownRateView } from './http/dashboard.js';
export { DeadlineView, ExplainedView } from './http/deadlines.js';
export {
  DeadlineLineView,
  DeadlineMonthView,
  DeadlineSheetView,
  DispatchDeskView,
  InTrayView,
  SlipLineView,
} from './http/desks.js';
export {
  DocketEntryView,
  DocketLineView,
  DocketRoundView,
  DocketView,
  MeetingsView,
  MeetingView,
  PrecedentsView,
  PrecedentView,
  RulingDueView,
  RulingsView,
  RulingView,
} from './http/docket.js';
export { DOCKET_ACTS, MEETING_ACTS } from './http/docket-acts.js';
export { CitedEvidence, EvidenceView } from './http/evidence.js';
export { FACT_WORDS } from './http/fact-words.js';
export {
  admissionId,
  callId,
  consentId,
  line,
  meetingId,
  officerId,
  position,
  reboundId,
  rulingAddress,
  sha256,
  slipId,
  stepId,
  unitCode,
} from './http/fields.js';
export { FiguresView, FigureView, SlipsBehindView } from './http/figures.js';
export { FLAG_RULE_NAMES, FlagsView, FlagView } from './http/flags.js';
export { LaddersView, LadderView, PublishLadderBody, STEP_KINDS } from './http/ladder.js';
export { LadderPreviewView } from './http/ladder-preview.js';
export { LimitPolicyView, PublishLimitPolicyBody } from './http/limit-policies.js';
export {
  REVISION_ACTS,
  RevisionDraftView,
  RevisionLineView,
  RevisionsView,
  RevisionView,
  revisionId,
} from './http/list-revisions.js';
export {
  DifferenceView,
  FoundItemsView,
  ListItemBody,
  ListItemView,
  ListPreviewView,
  ListsView,
  ListVersionView,
  ListView,
  listCode,
} from './http/lists.js';
export { OfficerView, role, UnitView, unitKind } from './http/organisation.js';
export { OwedView } from './http/owed.js';
export { PossibilityView } from './http/possibility.js';
export { PreviewView } from './http/preview.js';
export { FaultView, ProblemView } from './http/problem.js';
export { ProposalsView } from './http/proposals.js';
export { DOOR_SOURCES, RaiseCallBody, urgency } from './http/raise-call.js';
export { NothingQuery } from './http/reading.js';
export { REBOUND_ACTS } from './http/rebound-acts.js';
export {
  REBOUND_STANDING_NAMES,
  ReboundCountsView,
  ReboundLineView,
  ReboundsView,
  ReboundView,
} from './http/rebounds.js';
export { type AnswerShape, type Method, type ParamsIn, type Route, refusalsOf } from './http/route.js';
export { callActRoutes, slipActRoutes } from './http/routes/act-routes.js';
export { admissionActRoutes, admissionRoutes } from './http/routes/admission-routes.js';
export { agencyRoutes } from './http/routes/agency-routes.js';
export { ROUTES } from './http/routes/all-routes.js';
export { assessmentRoutes } from './http/routes/assessment-routes.js';
export { bulletinActRoutes, bulletinRoutes, bulletinShapeRoutes } from './http/routes/bulletin-routes.js';
export { callRoutes } from './http/routes/call-routes.js';
export { caseActRoutes, caseRoutes } from './http/routes/case-routes.js';
export { changeRoutes } from './http/routes/change-routes.js';
export { consentActRoutes, consentRoutes } from './http/routes/consent-routes.js';
export { deskRoutes } from './http/routes/desk-routes.js';
export {
  docketActRoutes,
  docketRoutes,
  meetingActRoutes,
  meetingRoutes,
  rulingRoutes,
} from './http/routes/docket-routes.js';
export { evidenceRoutes } from './http/routes/evidence-routes.js';
export { exportRoutes } from './http/routes/export-routes.js';
export { figureRoutes } from './http/routes/figure-routes.js';
export { flagRoutes } from './http/routes/flag-routes.js';
export { listRoutes } from './http/routes/list-routes.js';
export { operationRoutes } from './http/routes/operation-routes.js';
export { organisationRoutes } from './http/routes/organisation-routes.js';
export { paperRoutes } from './http/routes/paper-routes.js';
export { reboundActRoutes, reboundRoutes } from './http/routes/rebound-routes.js';
export { revisionActRoutes, revisionRoutes } from './http/routes/revision-routes.js';
export { rulebookRoutes } from './http/routes/rulebook-routes.js';
export { servedRoutes } from './http/routes/served-routes.js';
export { sessionRoutes } from './http/routes/session-routes.js';
export { silenceRoutes } from './http/routes/silence-routes.js';
export { stepActRoutes, supervisionRoutes } from './http/routes/supervision-routes.js';
export { type Said, said } from './http/said.js';
export { SchemePreviewView } from './http/scheme-preview.js';
export { ServedLinkView, ServedView, servedToken } from './http/served.js';
export { MeView, SessionView } from './http/sessions.js';
export { AdoptSettingsBody, SettingsView } from './http/settings.js';
export { SilenceView } from './http/silence.js';
export { SLIP_ACTS } from './http/slip-acts.js';
export { StayView } from './http/stay.js';
export { STEP_ACTS } from './http/step-acts.js';
export {
  AnswerDueView,
  STEP_STANDING_NAMES,
  StandingView,
  StepLineView,
  StepsView,
  StepView,
} from './http/supervision.js';
export { OfficerRef, UnitRef } from './http/unit-ref.js';
export { CallWrittenView, WrittenView } from './http/written.js';
export { bulletinEvents } from './integration/v1/bulletin-events.js';
export { callEvents } from './integration/v1/call-events.js';
export type { EventOf, EventShape } from './integration/v1/cloud-event.js';
export { docketEvents, rulingEvents } from './integration/v1/docket-events.js';
export { IntakeCallData, IntakeMessage, intakeCall } from './integration/v1/intake.js';
export { intakeResults } from './integration/v1/intake-results.js';
export { meetingEvents } from './integration/v1/meeting-events.js';
export { integrationSchemas, type JsonSchema } from './integration/v1/schemas.js';
export { slipEvents } from './integration/v1/slip-events.js';
export { DEAD_TOPIC, TOPICS, type TopicShape } from './integration/v1/topics.js';
