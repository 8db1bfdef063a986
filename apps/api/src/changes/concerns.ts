import type { Kind, StateOf } from '@app/commands';
import { type Officer, readingScope } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { admissionConcerns } from '../admissions/admission-concerns.js';
import { assessmentConcerns } from '../assessments/assessment-concerns.js';
import { bulletinConcerns } from '../bulletins/bulletin-concerns.js';
import { callConcerns } from '../calls/call-concerns.js';
import { consentConcerns } from '../consents/consent-concerns.js';
import { docketConcerns, meetingConcerns, registerConcerns } from '../docket/docket-concerns.js';
import { reboundConcerns } from '../rebounds/rebound-concerns.js';
import { supervisionConcerns } from '../supervision/supervision-concerns.js';
import { thingOf } from './change-of.js';

/** An event, with the thing that it happened to as it stands now. */
export interface Happening {
  readonly event: StoredEvent;
  readonly state?: unknown;
}

/** Whether an officer may know of what happened to a thing that stands so. */
export type Concerns<S> = (officer: Officer, state: S, event: StoredEvent) => boolean;

const everybody = 'everybody';

const CONCERNS: { readonly [K in Kind]: Concerns<StateOf<K>> | typeof everybody } = {
  organisation: everybody,
  rulebook: everybody,
  responsibilityList: everybody,
  listRevision: everybody,
  bulletinPlan: everybody,
  typicalCase: everybody,
  call: callConcerns,
  docketEntry: docketConcerns,
  jointMeeting: meetingConcerns,
  rulingRegister: registerConcerns,
  admission: admissionConcerns,
  rebound: reboundConcerns,
  consent: consentConcerns,
  bulletin: bulletinConcerns,
  supervision: supervisionConcerns,
  assessment: assessmentConcerns,
  demand: (officer) => readingScope(officer).is === 'everything',
};

const ruleFor = (event: StoredEvent) => CONCERNS[thingOf(event).of] as Concerns<unknown> | typeof everybody | undefined;

/** Whether who may know of it depends on how the thing stands. */
export const isConfidential = (event: StoredEvent): boolean => typeof ruleFor(event) === 'function';

/** Whether the officer may know; of a kind that this version does not know, nobody. */
export const concerns = (officer: Officer, { event, state }: Happening): boolean => {
  const rule = ruleFor(event);
  return rule === everybody || rule?.(officer, state, event) === true;
};
