import { admissionDoor } from '../admissions/admission-door.js';
import { bulletinDoor } from '../bulletins/bulletin-door.js';
import { callDoor, slipDoor } from '../calls/call-doors.js';
import { caseDoor } from '../cases/case-door.js';
import { consentDoor } from '../consents/consent-door.js';
import { docketDoor, meetingDoor } from '../docket/docket-doors.js';
import { reboundDoor } from '../rebounds/rebound-door.js';
import { revisionDoor } from '../revisions/revision-door.js';
import { stepDoor } from '../supervision/step-door.js';
import type { ActDoor } from './act-door.js';

/** Every door at which officers act. */
export const ACT_DOORS: readonly ActDoor[] = [
  callDoor,
  slipDoor,
  docketDoor,
  meetingDoor,
  admissionDoor,
  reboundDoor,
  consentDoor,
  revisionDoor,
  bulletinDoor,
  stepDoor,
  caseDoor,
];
