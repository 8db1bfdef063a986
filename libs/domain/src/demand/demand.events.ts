import type { Fact, UnitCode } from '@app/kernel';
import type { By } from '../acts/told.js';

export const DEMAND_SOURCES = ['grid', '12345'] as const;
/** Where people turn to before a township calls. */
export type DemandSource = (typeof DEMAND_SOURCES)[number];

/** `2026-03` */
export type Month = string;

/** How many matters of a township a source counted in a month; told again it is put right. */
export type DemandReported = Fact<
  'DemandReported',
  By & {
    readonly township: UnitCode;
    readonly month: Month;
    readonly source: DemandSource;
    readonly count: number;
  }
>;

/** What is known of a township's demand: one stream per township, `demand-<township>`. */
export type DemandFact = DemandReported;
