import { callDoor, slipDoor } from '../calls/call-doors.js';
import { docketDoor, meetingDoor } from '../docket/docket-doors.js';
import type { ActDoor } from './act-door.js';

/** Every door at which officers act. */
export const ACT_DOORS: readonly ActDoor[] = [callDoor, slipDoor, docketDoor, meetingDoor];
