import type { Fact, Instant } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';
import type { BulletinPeriod } from './bulletin-period.js';
import type { ShapeVersion } from './bulletin-shape.js';
import type { BulletinTable } from './bulletin-table.js';
import type { Fault } from './check/fault.js';
import type { BulletinAsOf, BulletinScope } from './counting.js';
import type { CellChanged } from './differences.js';

/** A table, and everything that is needed to count it again. */
export interface Drafted {
  readonly bulletin: string;
  readonly edition: number;
  readonly period: BulletinPeriod;
  readonly scope: BulletinScope;
  readonly shape: ShapeVersion;
  readonly timeZone: string;
  readonly asOf: BulletinAsOf;
  readonly table: BulletinTable;
  /** Why a later edition is drawn up. */
  readonly reason?: string;
}

/** Drafted, or counted anew as long as it is a draft. */
export type BulletinDrafted = Fact<'BulletinDrafted', By & Drafted>;
/** An officer had the parts of the draft checked against its totals. */
export type BulletinChecked = Fact<
  'BulletinChecked',
  By & { readonly edition: number; readonly countedAt: Instant; readonly faults: readonly Fault[] }
>;
/** Frozen: the draft as it stood, under a number and a hash. */
export type BulletinPublished = Fact<
  'BulletinPublished',
  By & {
    readonly bulletin: string;
    readonly edition: number;
    readonly title: string;
    readonly period: BulletinPeriod;
    /** The code of the shape. */
    readonly shape: string;
    /** 文号. */
    readonly number: string;
    /** SHA-256 of the content. */
    readonly sha256: string;
    /** What this edition prints otherwise than the one before it. */
    readonly changes: readonly CellChanged[];
    /** Why it was corrected. */
    readonly reason?: string;
  }
>;
export type BulletinDiscarded = Fact<'BulletinDiscarded', By & WithReason & { readonly edition: number }>;

/** Everything that can happen to a bulletin: one stream, `bulletin-<period>_<shape>`. */
export type BulletinFact = BulletinDrafted | BulletinChecked | BulletinPublished | BulletinDiscarded;
