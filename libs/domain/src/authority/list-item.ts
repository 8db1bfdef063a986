import type { UnitCode } from '@app/kernel';

export const DUTY_CLASSES = ['core', 'supporting', 'reclaimed'] as const;

/** 基本, 配合, 收回: the township's own duty, one in which it supports a department, one that went back to departments. */
export type DutyClass = (typeof DUTY_CLASSES)[number];

/** What each side does: 查处, 鉴定 … and 巡查, 报告 … */
export interface Verbs {
  readonly departments: readonly string[];
  readonly township: readonly string[];
}

/** An item of a responsibility list: who answers for what. */
export interface ListItem {
  /** Its own within the list, and the same in every version. */
  readonly code: string;
  readonly name: string;
  readonly duty: DutyClass;
  /** 情形: how a grid worker recognises it. */
  readonly scenarios: readonly string[];
  /** Nobody when the township itself answers for it. */
  readonly lead?: UnitCode;
  readonly cooperating: readonly UnitCode[];
  readonly verbs: Verbs;
  readonly townshipDuty: string;
  readonly legalBasis: string;
}
