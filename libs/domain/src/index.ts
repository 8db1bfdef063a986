export type { Act, Rule } from './acts/act.js';
export type { ActName, ActTable, CommandIn, WordsIn } from './acts/act-table.js';
export type { Evidence } from './acts/evidence.js';
export { mayDo, type Possibility } from './acts/may-do.js';
export { type AdmissionCommand, admissionActs, decideAdmission } from './admission/admission.decide.js';
export type { AdmissionFact, Resources, Span } from './admission/admission.events.js';
export { evolveAdmission, UNAPPLIED } from './admission/admission.evolve.js';
export { type Admission, type AdmissionStanding, type Applied, isInForce } from './admission/admission.state.js';
export type { ApplyForAdmission } from './admission/applying.js';
export type { AppealResult, UpholdAppeal } from './assessment/appealing.js';
export { type AssessmentCommand, assessmentActs, decideAssessment } from './assessment/assessment.decide.js';
export {
  ASSESSMENT_STREAM,
  type AssessmentFact,
  type MarkNamed,
  type SlipNamed,
} from './assessment/assessment.events.js';
export { evolveAssessments, NOTHING_ASSESSED } from './assessment/assessment.evolve.js';
export {
  type Appeal,
  type Assessment,
  type Assessments,
  assessmentOf,
  type PublishedEdition,
  schemeFor,
  schemeOn,
} from './assessment/assessment.state.js';
export { type Edition, type LineInGroup, lineForDepartment, type MarkInGroup } from './assessment/in-groups.js';
export { type Assessing, type MarkedSlip, marksOf } from './assessment/marking.js';
export {
  type AssessedPeriod,
  assessedPeriod,
  PERIOD_KINDS,
  type PeriodKind,
  quarterBefore,
} from './assessment/period.js';
export { previewScheme, type SchemePreview, type WeightMoved } from './assessment/previewing-scheme.js';
export { decisionsIn, mayNotPublishAssessment, type PublishAssessment } from './assessment/publishing.js';
export type { PublishScheme } from './assessment/publishing-scheme.js';
export {
  type MarkedCall,
  RETALIATION_RULES,
  type RetaliationAlert,
  type RetaliationRule,
  retaliationWatch,
} from './assessment/retaliation.js';
export { periodAssessed } from './assessment/rules.js';
export { type Component, type Scheme, type SchemeVersion, type Side, usualScheme } from './assessment/scheme.js';
export type { ByTownship, Exclusion, Sheet, UnitLine, UnitMark } from './assessment/sheet.js';
export { type SheetTally, sheetTally, slipsBehindMark } from './assessment/sheet-of.js';
export { notTheUnitsSlip } from './assessment/slip-of-unit.js';
export { slipsNamed, unitMeant } from './assessment/slips-named.js';
export { type Basis, itemOf, type ListBasis } from './authority/basis.js';
export { DUTY_CLASSES, type DutyClass, type ListItem, type Verbs } from './authority/list-item.js';
export {
  type ItemCitation,
  itemCited,
  type ListInForce,
  type Lists,
  NO_LISTS,
} from './authority/lists.js';
export {
  isPartyTo,
  mayRead,
  type Parties,
  type Readable,
  type ReadingScope,
  readingScope,
} from './authority/may-read.js';
export type { Occasion } from './authority/occasion.js';
export { INTAKE, isAny, type Officer, ROLES, type Role, SERVED, SYSTEM } from './authority/officer.js';
export {
  isTownship,
  liesIn,
  mayBeCalled,
  UNIT_KINDS,
  type Unit,
  type UnitKind,
  type Units,
} from './authority/units.js';
export {
  type BulletinCommand,
  bulletinActs,
  bulletinIdOf,
  type CountedBulletin,
  type DraftBulletin,
  decideBulletin,
  mayNotCount,
} from './bulletin/bulletin.decide.js';
export type { BulletinFact, Drafted } from './bulletin/bulletin.events.js';
export {
  BULLETINS,
  type Bulletin,
  type BulletinDraft,
  type BulletinEdition,
  type BulletinFile,
  evolveBulletin,
  UNDRAFTED,
} from './bulletin/bulletin.state.js';
export { bulletinUpcasters } from './bulletin/bulletin.upcasters.js';
export type { PublishBulletin } from './bulletin/bulletin-acts.js';
export {
  type BulletinPeriod,
  before,
  momentsOf,
  monthOf,
  periodCode,
  periodName,
  weekOf,
} from './bulletin/bulletin-period.js';
export type { BulletinColumn, BulletinRows, BulletinShape, Identity, ShapeVersion } from './bulletin/bulletin-shape.js';
export { type BulletinRow, type BulletinTable, type Cell, type LeftOut, TOTAL } from './bulletin/bulletin-table.js';
export { checkPrinted, type PrintedChecked, type PrintedTold } from './bulletin/check/check-printed.js';
export type { Fault } from './bulletin/check/fault.js';
export type { Residue } from './bulletin/check/residues.js';
export type { RateRule, SumRule } from './bulletin/check/table-rules.js';
export { checkBulletin } from './bulletin/check-bulletin.js';
export { type BulletinContent, cellText, contentOf, type Defined } from './bulletin/content.js';
export type { BulletinAsOf, BulletinScope, CountingBulletin } from './bulletin/counting.js';
export type { CountName } from './bulletin/counts.js';
export { BY_DEPARTMENT, BY_TOWNSHIP, COMPLETION, DEFAULT_SHAPES, STOCK } from './bulletin/default-shapes.js';
export type { CellChanged } from './bulletin/differences.js';
export { faultWords } from './bulletin/fault-words.js';
export { type BehindCell, behindCell, opensRatings } from './bulletin/slips-behind-cell.js';
export { cellColumns, type NamedRow, tableTallyFor } from './bulletin/table-of.js';
export {
  type BulletinPlanCommand,
  decideBulletinPlan,
  type PublishShape,
} from './bulletin-plan/bulletin-plan.decide.js';
export { BULLETIN_PLAN_STREAM, type BulletinPlanFact } from './bulletin-plan/bulletin-plan.events.js';
export {
  type BulletinPlan,
  evolveBulletinPlan,
  NO_PLAN,
  shapeInForce,
  shapesInForce,
} from './bulletin-plan/bulletin-plan.state.js';
export type { CallAct, SlipAct } from './call/act.js';
export { type CallCommand, decideCall } from './call/call.decide.js';
export {
  BEYOND_POWER,
  type BeyondPower,
  type CallFact,
  isRatingFact,
  type ServedLinkIssued,
} from './call/call.events.js';
export { evolveCall, UNRAISED } from './call/call.evolve.js';
export { type Call, leadOf, type Raised, slipOf } from './call/call.state.js';
export {
  type CallActName,
  type CallWords,
  callActs,
  type SlipActName,
  type SlipWords,
  slipActs,
} from './call/call-acts.js';
export {
  type PersonServed,
  type Place,
  SATISFACTIONS,
  type Satisfaction,
  SOURCES,
  type Source,
} from './call/call-slip.js';
export { type Citing, sameItem } from './call/citing.js';
export type { EnterLedgerCall } from './call/ledger-row.js';
export type { CallQuality, MarkCallQuality } from './call/marking-quality.js';
export { mayDoToCall, mayDoToSlip } from './call/may-do.js';
export { callNumber, type RaiseCall } from './call/raising.js';
export { mayAnswerThrough, type ServedWords } from './call/served-person.js';
export type { DispatchedSlip, SlipDeadlines, SlipFact, WatchedLimit } from './call/slip.events.js';
export { isOpen, type Slip } from './call/slip.state.js';
export { nextAlarm } from './call/time.js';
export type { AskConsent } from './consent/asking.js';
export { type ConsentCommand, consentActs, decideConsent } from './consent/consent.decide.js';
export { type ConsentFact, POST_CHANGES, type PostChange } from './consent/consent.events.js';
export {
  CONSENT_STANDINGS,
  type Consent,
  type ConsentQuestion,
  type ConsentStanding,
  evolveConsent,
  UNASKED,
} from './consent/consent.state.js';
export type { CalendarVersion, OwnDay } from './deadlines/calendar-version.js';
export { redDay, yellowDay } from './deadlines/card-days.js';
export { dayNumber, dayOf, isDay, weekdayOf } from './deadlines/day-number.js';
export type { Counting, Deadline } from './deadlines/deadline.js';
export { deadlineOf, lengthened } from './deadlines/deadline-of.js';
export { explain } from './deadlines/explain.js';
export type { Language } from './deadlines/explain-words.js';
export type { Limit, LimitPolicy, LimitUnit, Urgency, UrgencyLimits } from './deadlines/limit.js';
export { DEFAULT_LIMIT_POLICY } from './deadlines/limit-policy.js';
export { redated } from './deadlines/redated.js';
export { defaultRules, type Rules } from './deadlines/rules.js';
export {
  DEFAULT_SETTINGS,
  type FlagThresholds,
  type Settings,
  type WallTime,
  type WorkingSpan,
} from './deadlines/settings.js';
export { atWallTime, localDate, startOfDay } from './deadlines/wall-clock.js';
export { momentOf, wallText } from './deadlines/wall-text.js';
export { isWorkingDay, workingDaysBetween } from './deadlines/working-days.js';
export { workingHoursBetween } from './deadlines/working-time.js';
export {
  type Demand,
  type DemandCommand,
  decideDemand,
  evolveDemand,
  NO_DEMAND,
  type ReportDemand,
} from './demand/demand.decide.js';
export { DEMAND_SOURCES, type DemandFact, type DemandSource } from './demand/demand.events.js';
export { type DocketEntryCommand, decideDocketEntry } from './docket-entry/docket-entry.decide.js';
export {
  type DocketEntryFact,
  RESULTS,
  type Result,
  type RulingIssued,
  TRIGGERS,
  type Trigger,
} from './docket-entry/docket-entry.events.js';
export { evolveDocketEntry, UNDOCKETED } from './docket-entry/docket-entry.evolve.js';
export { type DocketEntry, type Docketed, isOnTheDocket } from './docket-entry/docket-entry.state.js';
export { type EntryActName, entryActs } from './docket-entry/entry-acts.js';
export type { CallInQuestion, Heard, OnDocket, Sitting } from './docket-entry/hearing.js';
export { mayDoToEntry } from './docket-entry/may-do.js';
export { type Precedent, precedentOf, precedentsFor, type Sought } from './docket-entry/precedent.js';
export { redatedEntry } from './docket-entry/redating.js';
export { nextDocketAlarm } from './docket-entry/time.js';
export type { ConveneMeeting } from './joint-meeting/convening.js';
export { decideJointMeeting, type JointMeetingCommand } from './joint-meeting/joint-meeting.decide.js';
export type { JointMeetingFact } from './joint-meeting/joint-meeting.events.js';
export {
  type Convened,
  evolveJointMeeting,
  type JointMeeting,
  UNCONVENED,
} from './joint-meeting/joint-meeting.state.js';
export { meetingActs } from './joint-meeting/meeting-acts.js';
export {
  defaultLadder,
  type Ladder,
  type Rung,
  rungOf,
  STEPS,
  type StepKind,
  type Trigger as LadderTrigger,
  WINDOWS,
  type Window,
} from './ladder/ladder.js';
export { type RungChange, rungChanges } from './ladder/rung-changes.js';
export { type RulingOnItem, revisionAfterRuling } from './list-revision/drafting.js';
export {
  type AskRevision,
  decideListRevision,
  LIST_REVISIONS,
  type ListRevisionCommand,
} from './list-revision/list-revision.decide.js';
export type { ListRevisionFact, Reviewer, RevisedChange } from './list-revision/list-revision.events.js';
export {
  type AskedRevision,
  evolveListRevision,
  type ListRevision,
  NO_REVISION,
  type RevisionStanding,
} from './list-revision/list-revision.state.js';
export { revisionActs } from './list-revision/revision-acts.js';
export { type AsOf, asOf } from './measures/as-of.js';
export { type Asking, type Grouping, isWithin, type Period, rowOf } from './measures/asking.js';
export { belongsTo } from './measures/claimed-in.js';
export { growth, pointsBetween } from './measures/comparing.js';
export {
  type AskingDwelling,
  DISPATCH_DESK,
  DWELLING,
  type Dwelling,
  type DwellingTally,
  dwellingTallyFor,
} from './measures/dwelling.js';
export { type Count, type Figure, figureOf, type Parts } from './measures/figure.js';
export { type AskingFigures, figuresOf, type Tally, tallyFor } from './measures/figures-of.js';
export {
  type AskingTimes,
  type HandlingTime,
  handlingTimesOf,
  TIMES,
  type Timed,
  type TimesTally,
  timesTallyFor,
} from './measures/handling-time.js';
export { ageOf, type Held, type Holder, lengthOf, type Stay, staysOf } from './measures/holding.js';
export { type Holding, holdingOf } from './measures/holding-of.js';
export type { Hours } from './measures/hours.js';
export type { CallLife, SlipLife } from './measures/life.js';
export { LIFE_FACTS, lifeOf, type RecordedFact } from './measures/life-of.js';
export { isInStock, isReleased, type LifeStanding, standingOf } from './measures/life-standing.js';
export type { Mark, What } from './measures/mark.js';
export {
  type Definition,
  isRating,
  MEASURE_NAMES,
  type Measure,
  type MeasureName,
  ROUNDING,
} from './measures/measure.js';
export { DEFINITIONS, measuresWith } from './measures/measures.js';
export { FORMULAS, type Formula } from './measures/on-time-rate.js';
export { percent, quotient } from './measures/rate.js';
export { SILENCE, type SilenceMonth, type SilenceRow, silenceOf } from './measures/silence.js';
export { type SlipSoFar, soFar } from './measures/slip-so-far.js';
export {
  type AskingBehind,
  entriesBehind,
  exclusionsOf,
  isPart,
  PARTS_BEHIND,
  type PartBehind,
  type SlipBehind,
  slipBehind,
  slipsBehind,
} from './measures/slips-behind.js';
export { addsUp, EMPTY_STOCK, STOCK_MEANING, type Stock, type StockLine } from './measures/stock.js';
export { type AskingStock, type StockRow, type StockTally, stockOf, stockTallyFor } from './measures/stock-of.js';
export type { OfficerChange } from './organisation/officers.decide.js';
export { decideOrganisation, type OrganisationCommand } from './organisation/organisation.decide.js';
export type { OrganisationFact } from './organisation/organisation.events.js';
export {
  evolveOrganisation,
  NOBODY,
  ORGANISATION_STREAM,
  type Organisation,
  unitsOf,
} from './organisation/organisation.state.js';
export { type FindItems, type FoundItem, findingItems, type OfferedItem } from './proposals/finding-items.js';
export type { MatterTold, NamedItem, Proposal, Reason, StandingRuling } from './proposals/proposal.js';
export { type Propose, proposing } from './proposals/proposing.js';
export { callInQuestion } from './reactions/call-in-question.js';
export { callToPublish } from './reactions/call-to-publish.js';
export { carryOutRevision, type RevisionNext } from './reactions/carrying-out-revisions.js';
export { climbTheLadder, type LadderNext, type SlipsOfCall, UNTOUCHED } from './reactions/climbing-the-ladder.js';
export type { DocketAsk } from './reactions/docket-asks.js';
export { type DocketWatch, UNQUESTIONED } from './reactions/docket-watch.js';
export { type BulletinWatch, draftBulletins, UNPLANNED } from './reactions/drafting-bulletins.js';
export {
  type AwaitedAnswers,
  type AwaitedNext,
  awaitAnswers,
  NOTHING_AWAITED,
} from './reactions/holding-orders-to-answers.js';
export { type AnswerNext, holdToAnswer, UNHEARD, type WatchedRebound } from './reactions/holding-to-answers.js';
export { type DocketNext, type DocketTimer, docketTimers, keepTheDocket } from './reactions/keeping-the-docket.js';
export { keepTime, UNWATCHED, type WatchedCall, type WatchedNext } from './reactions/keeping-time.js';
export { slipInQuestion } from './reactions/slip-in-question.js';
export { decideRebound, type ReboundCommand, reboundActs } from './rebound/rebound.decide.js';
export { REBOUND_SOURCES, type ReboundFact, type ReboundSource } from './rebound/rebound.events.js';
export { evolveRebound, UNREPORTED } from './rebound/rebound.evolve.js';
export { REBOUND_STANDINGS, type Rebound, type ReboundStanding, type Reported } from './rebound/rebound.state.js';
export type { ReportRebound } from './rebound/reporting.js';
export { nextReboundAlarm } from './rebound/time.js';
export {
  type ChangedField,
  type ChangedItem,
  changesBetween,
  differenceBetween,
  type ItemField,
  type ListDifference,
} from './responsibility-list/list-difference.js';
export { LIST_KINDS, type ListChanges, type ListKind } from './responsibility-list/list-kind.js';
export {
  decideResponsibilityList,
  type FoundList,
  type PublishList,
  publishList,
  RESPONSIBILITY_LISTS,
  type ResponsibilityListCommand,
} from './responsibility-list/responsibility-list.decide.js';
export type { ResponsibilityListFact } from './responsibility-list/responsibility-list.events.js';
export {
  evolveResponsibilityList,
  type FoundedList,
  type ListItems,
  type ListVersion,
  NO_ITEMS,
  type ResponsibilityList,
  UNFOUNDED,
} from './responsibility-list/responsibility-list.state.js';
export { listInForce, versionNumbered, versionOn } from './responsibility-list/version-on.js';
export type { CalendarNotice } from './rulebook/calendar-notice.js';
export { type DeadlineMove, previewCalendar } from './rulebook/previewing-calendar.js';
export {
  type AdoptSettings,
  adoptSettings,
  type Publishing,
  type PublishLadder,
  type PublishLimitPolicy,
  publishCalendar,
  publishLadder,
  publishLimitPolicy,
} from './rulebook/rulebook.decide.js';
export {
  type CalendarPublished,
  type LadderPublished,
  type LimitPolicyPublished,
  RULEBOOK_STREAM,
  type RulebookFact,
  type SettingsAdopted,
} from './rulebook/rulebook.events.js';
export { emptyRulebook, evolveRulebook, type Rulebook } from './rulebook/rulebook.state.js';
export { rulesInForce } from './rulebook/rules-in-force.js';
export { rulingAddress, rulingAt, rulingNumber, yearOfRuling } from './ruling-register/ruling-number.js';
export {
  decideRulingRegister,
  type RulingRegisterCommand,
  type TakeRulingNumber,
} from './ruling-register/ruling-register.decide.js';
export type { RulingRegisterFact } from './ruling-register/ruling-register.events.js';
export {
  callRuledOn,
  evolveRulingRegister,
  NO_RULINGS,
  numberOf,
  type RulingRegister,
} from './ruling-register/ruling-register.state.js';
export { mayDoToStep } from './supervision/may-do.js';
export { type OnTheLadder, standingOnTheLadder } from './supervision/on-the-ladder.js';
export { orderNumber, STEPS_ON_PAPER } from './supervision/order-number.js';
export { type CountMoved, type UnderAnotherLadder, underAnotherLadder } from './supervision/previewing-ladder.js';
export { standsOnTheLadder } from './supervision/rules.js';
export type { SlipInQuestion } from './supervision/slip-in-question.js';
export { decideSupervision, type SupervisionCommand, stepActs } from './supervision/supervision.decide.js';
export type { AboutSlip, AnswerLimits, Cause, StepIssued, SupervisionFact } from './supervision/supervision.events.js';
export { evolveSupervision, UNSUPERVISED } from './supervision/supervision.evolve.js';
export {
  countsAt,
  STEP_STANDINGS,
  type Step,
  type StepStanding,
  type Supervision,
  stepOf,
} from './supervision/supervision.state.js';
export type { FindFalseClosure, IssueStep, NoteLimit } from './supervision/taking.js';
export { nextStepAlarm } from './supervision/time.js';
export { windowOf } from './supervision/window.js';
export { FLAG_RULES, type Flag, type FlagRule, type Looked } from './trust/flag.js';
export { flagsIn } from './trust/flags-in.js';
export type { ToldSlip } from './trust/told-slip.js';
export {
  PERSONAL_KINDS,
  type PersonalData,
  type PersonalKind,
  personalDataIn,
  withoutPersonalData,
} from './typical-case/personal-data.js';
export type { CallToPublish, PublishCase } from './typical-case/publishing.js';
export {
  caseActs,
  decideTypicalCase,
  mayDoToCase,
  type TypicalCaseCommand,
} from './typical-case/typical-case.decide.js';
export type { CaseWords, TypicalCaseFact } from './typical-case/typical-case.events.js';
export {
  CASE_STANDINGS,
  type CaseStanding,
  evolveTypicalCase,
  type PublishedCase,
  type TypicalCase,
  UNPUBLISHED,
} from './typical-case/typical-case.state.js';
export { canonical } from './words/canonical.js';
export { likeness } from './words/likeness.js';
