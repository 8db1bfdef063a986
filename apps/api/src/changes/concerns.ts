import type { Kind, StateOf } from '@app/commands';
import type { Officer } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { admissionConcerns } from '../admissions/admission-concerns.js';
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

const CONCERNS: { readonly [K in Kind]?: Concerns<StateOf<K>> } = {
  call: callConcerns,
  docketEntry: docketConcerns,
  jointMeeting: meetingConcerns,
  rulingRegister: registerConcerns,
  admission: admissionConcerns,
  rebound: reboundConcerns,
  consent: consentConcerns,
  supervision: supervisionConcerns,
};

/** Whether who may know of it depends on how the thing stands. */
export const isConfidential = (event: StoredEvent): boolean => CONCERNS[thingOf(event).of] !== undefined;

/** Whether the officer may know: of things with readers of their own, what these may; of the rest, all. */
export const concerns = (officer: Officer, { event, state }: Happening): boolean => {
  const mayKnow = CONCERNS[thingOf(event).of] as Concerns<unknown> | undefined;
  return mayKnow?.(officer, state, event) ?? true;
};
