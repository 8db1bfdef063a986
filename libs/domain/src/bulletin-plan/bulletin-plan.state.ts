import type { Instant, LocalDate } from '@app/kernel';
import type { ShapeVersion } from '../bulletin/bulletin-shape.js';
import { DEFAULT_SHAPES } from '../bulletin/default-shapes.js';
import type { BulletinPlanFact } from './bulletin-plan.events.js';

/** Every version of every shape, the newest last, and when something last fell due. */
export interface BulletinPlan {
  readonly shapes: readonly ShapeVersion[];
  readonly lastDue?: { readonly month?: Instant; readonly week?: Instant };
}

export const NO_PLAN: BulletinPlan = { shapes: [] };

/** The plan after a fact. */
export const evolveBulletinPlan = (plan: BulletinPlan, fact: BulletinPlanFact): BulletinPlan => {
  if (fact.type === 'BulletinShapePublished') return { ...plan, shapes: [...plan.shapes, fact.data.shape] };
  const { period, at } = fact.data;
  return { ...plan, lastDue: { ...plan.lastDue, [period.kind]: at } };
};

const versionsOf = ({ shapes }: BulletinPlan, code: string): readonly ShapeVersion[] =>
  [...DEFAULT_SHAPES, ...shapes].filter((shape) => shape.code === code);

/** The newest version of a shape, in force or not yet. */
export const newestShape = (plan: BulletinPlan, code: string): ShapeVersion | undefined =>
  versionsOf(plan, code).at(-1);

/** The shape as it is in force on a day; the defaults until the county chose otherwise. */
export const shapeInForce = (plan: BulletinPlan, code: string, day: LocalDate): ShapeVersion | undefined =>
  versionsOf(plan, code).findLast(({ effectiveFrom }) => effectiveFrom <= day);

/** Every shape that is in force on a day. */
export const shapesInForce = (plan: BulletinPlan, day: LocalDate): readonly ShapeVersion[] =>
  [...new Set([...DEFAULT_SHAPES, ...plan.shapes].map(({ code }) => code))].flatMap(
    (code) => shapeInForce(plan, code, day) ?? [],
  );
