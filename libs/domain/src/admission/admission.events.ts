import type { AdmissionId, Fact, LocalDate, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';

/** From the first day to the last, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What comes with the work: money, people, or both. */
export interface Resources {
  readonly money?: string;
  readonly people?: string;
}

export type AdmissionApplied = Fact<
  'AdmissionApplied',
  By & {
    readonly admission: AdmissionId;
    readonly department: UnitCode;
    readonly what: string;
    /** The law or document that the assignment rests on; without one it cannot be admitted. */
    readonly basis?: string;
    readonly period: Span;
    readonly resources: Resources;
    readonly townships: readonly UnitCode[];
  }
>;
export type TownshipConsented = Fact<'TownshipConsented', By & { readonly township: UnitCode }>;
export type TownshipObjected = Fact<'TownshipObjected', By & WithReason & { readonly township: UnitCode }>;
/** In force on these days: it never begins before it is admitted, and expires by itself. */
export type AssignmentAdmitted = Fact<'AssignmentAdmitted', By & { readonly inForce: Span }>;
export type AdmissionRefused = Fact<'AdmissionRefused', By & WithReason>;
export type AdmissionWithdrawn = Fact<'AdmissionWithdrawn', By & WithReason>;
/** Ended early: the last day on which it was in force is the day before. */
export type AssignmentEnded = Fact<'AssignmentEnded', By & WithReason & { readonly endedOn: LocalDate }>;

/** Everything that can happen to an application for admission: one stream, `admission-<id>`. */
export type AdmissionFact =
  | AdmissionApplied
  | TownshipConsented
  | TownshipObjected
  | AssignmentAdmitted
  | AdmissionRefused
  | AdmissionWithdrawn
  | AssignmentEnded;
