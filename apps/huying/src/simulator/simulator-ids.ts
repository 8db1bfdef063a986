import type { CallId, MeetingId } from '@app/kernel';
import { v5 } from 'uuid';

const SIMULATED = '0d4f7a52-93c1-5b0e-9a3d-6e2f81b7c4a5';

/** The id of what a seed brings about. */
export const simulatedId = (seed: string, key: string): string => v5(`${seed}/${key}`, SIMULATED);

/** The revision that a seed asks for on a day. */
export const simulatedRevisionId = (seed: string, day: string): string => simulatedId(seed, `revision/${day}`);

/** The call that a seed raises without a source's own number. */
export const simulatedCallId = (seed: string, key: string): CallId => simulatedId(seed, key) as CallId;

/** The meeting that hears a call when it is on the docket for the nth time. */
export const simulatedMeetingId = (seed: string, call: CallId, nth: string): MeetingId =>
  v5(`${seed}/${call}/meeting/${nth}`, SIMULATED) as MeetingId;

/** The nth thing that is done about a call on the docket. */
export const simulatedDocketId = (seed: string, call: CallId, who: string, nth: number): string =>
  v5(`${seed}/${call}/docket/${who}/${nth}`, SIMULATED);

/** The nth thing that is done to a call, or to anything else with an id. */
export const simulatedCommandId = (seed: string, id: string, nth: number): string =>
  v5(`${seed}/${id}/${nth}`, SIMULATED);
