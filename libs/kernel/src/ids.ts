import type { Brand } from './brand.js';

export type CallId = Brand<string, 'CallId'>;
/** Unique within its call: the order of dispatch, `1`, `2`, … */
export type SlipId = Brand<string, 'SlipId'>;
/** GB/T 2260 division code of a place, or the county's own code of a department or agency. */
export type UnitCode = Brand<string, 'UnitCode'>;
export type OfficerId = Brand<string, 'OfficerId'>;
export type MeetingId = Brand<string, 'MeetingId'>;
export type AdmissionId = Brand<string, 'AdmissionId'>;
export type ReboundId = Brand<string, 'ReboundId'>;
export type ConsentId = Brand<string, 'ConsentId'>;
/** Unique within its unit: the order of issue, `1`, `2`, … */
export type StepId = Brand<string, 'StepId'>;
