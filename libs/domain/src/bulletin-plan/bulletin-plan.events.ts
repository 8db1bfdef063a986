import type { Fact } from '@app/kernel';
import type { By } from '../acts/told.js';
import type { BulletinPeriod } from '../bulletin/bulletin-period.js';
import type { ShapeVersion } from '../bulletin/bulletin-shape.js';

/** The county chose how a bulletin looks from a day on. */
export type BulletinShapePublished = Fact<'BulletinShapePublished', By & { readonly shape: ShapeVersion }>;

/** The first working day after a period has come: these are to be drafted. */
export type BulletinsFellDue = Fact<
  'BulletinsFellDue',
  By & { readonly period: BulletinPeriod; readonly shapes: readonly string[] }
>;

/** What the county decided about its bulletins: one stream, `bulletinPlan-county`. */
export type BulletinPlanFact = BulletinShapePublished | BulletinsFellDue;

export const BULLETIN_PLAN_STREAM = 'bulletinPlan-county';
