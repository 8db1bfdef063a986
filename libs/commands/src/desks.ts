import type { Upcasters } from '@app/event-sourcing';
import { type AskedOfAdmission, admissionDesk } from './admission.desk.js';
import { type AskedOfAssessment, assessmentDesk } from './assessment.desk.js';
import { type AskedOfBulletin, bulletinDesk } from './bulletin.desk.js';
import { type AskedOfBulletinPlan, bulletinPlanDesk } from './bulletin-plan.desk.js';
import { type AskedOfCall, callDesk } from './call.desk.js';
import { type AskedOfConsent, consentDesk } from './consent.desk.js';
import { type AskedOfDemand, demandDesk } from './demand.desk.js';
import { type AskedOfDocketEntry, docketEntryDesk } from './docket-entry.desk.js';
import { type AskedOfJointMeeting, jointMeetingDesk } from './joint-meeting.desk.js';
import { type AskedOfListRevision, listRevisionDesk } from './list-revision.desk.js';
import { type AskedOfOrganisation, organisationDesk } from './organisation.desk.js';
import { type AskedOfRebound, reboundDesk } from './rebound.desk.js';
import { type AskedOfResponsibilityList, responsibilityListDesk } from './responsibility-list.desk.js';
import { type AskedOfRulebook, rulebookDesk } from './rulebook.desk.js';
import { type AskedOfRulingRegister, rulingRegisterDesk } from './ruling-register.desk.js';
import { type AskedOfSupervision, supervisionDesk } from './supervision.desk.js';
import { type AskedOfTypicalCase, typicalCaseDesk } from './typical-case.desk.js';

/** What is asked, and of which stream. */
export type Command =
  | AskedOfCall
  | AskedOfRulebook
  | AskedOfOrganisation
  | AskedOfDocketEntry
  | AskedOfJointMeeting
  | AskedOfRulingRegister
  | AskedOfAdmission
  | AskedOfRebound
  | AskedOfConsent
  | AskedOfResponsibilityList
  | AskedOfListRevision
  | AskedOfBulletin
  | AskedOfBulletinPlan
  | AskedOfSupervision
  | AskedOfAssessment
  | AskedOfDemand
  | AskedOfTypicalCase;

/** The desk for each kind of command. */
export const DESKS = {
  call: callDesk,
  rulebook: rulebookDesk,
  organisation: organisationDesk,
  docketEntry: docketEntryDesk,
  jointMeeting: jointMeetingDesk,
  rulingRegister: rulingRegisterDesk,
  admission: admissionDesk,
  rebound: reboundDesk,
  consent: consentDesk,
  responsibilityList: responsibilityListDesk,
  listRevision: listRevisionDesk,
  bulletin: bulletinDesk,
  bulletinPlan: bulletinPlanDesk,
  supervision: supervisionDesk,
  assessment: assessmentDesk,
  demand: demandDesk,
  typicalCase: typicalCaseDesk,
} as const;

const upcastersOf = ({ aggregate }: { readonly aggregate: { readonly upcasters?: Upcasters } }): Upcasters =>
  aggregate.upcasters ?? {};

/** How facts of every desk that were stored in an older form are read. */
export const UPCASTERS: Upcasters = Object.assign({}, ...Object.values(DESKS).map(upcastersOf));

export type Kind = keyof typeof DESKS;
export type StateOf<K extends Kind> = ReturnType<(typeof DESKS)[K]['aggregate']['evolve']>;

/** The stream of one thing: its kind, which has no hyphen, and its id. */
export const streamOf = (kind: Kind, id: string): string => `${kind}-${id}`;
