import { type Decision, type LocalDate, reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { SYSTEM } from '../authority/officer.js';
import type { BulletinShape, ShapeVersion } from '../bulletin/bulletin-shape.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { Rulebook } from '../rulebook/rulebook.state.js';
import { canonical } from '../words/canonical.js';
import type { BulletinPlanFact } from './bulletin-plan.events.js';
import { type BulletinPlan, newestShape } from './bulletin-plan.state.js';
import { dueNow } from './due.js';
import { wrongShape } from './shape-rules.js';

export interface PublishShape {
  readonly effectiveFrom: LocalDate;
  readonly shape: BulletinShape;
}

export type BulletinPlanCommand =
  | { readonly act: 'publishShape'; readonly words: PublishShape }
  | { readonly act: 'letTimePass' };

const says = ({ version: _, effectiveFrom: __, ...shape }: ShapeVersion): BulletinShape => shape;

/** A supervisor chooses how a bulletin looks; drafts made before keep their shape. */
const publishShape =
  ({ effectiveFrom, shape }: PublishShape, { by, at, rules }: Occasion) =>
  (plan: BulletinPlan): Decision<BulletinPlanFact> => {
    const refusal = only('supervisor', 'admin')({ by }) ?? wrongShape(shape);
    if (refusal !== undefined) return refusal;
    const newest = newestShape(plan, shape.code);
    if (newest !== undefined && newest.effectiveFrom <= effectiveFrom && canonical(says(newest)) === canonical(shape))
      return [];
    const today = localDate(at, rules.settings.timeZone);
    if (effectiveFrom < today) return reject('bulletin-shape.effective-in-the-past', { today });
    const version = { ...shape, version: (newest?.version ?? 0) + 1, effectiveFrom };
    return [{ type: 'BulletinShapePublished', data: { shape: version, by: by.id, at } }];
  };

/** What fell due is told once, as of the moment at which it did. */
const letTimePass =
  (rulebook: Rulebook, { by, at }: Occasion) =>
  (plan: BulletinPlan): Decision<BulletinPlanFact> =>
    only('system')({ by }) ??
    dueNow(plan, rulebook, at).map(({ at: dueAt, period, shapes }) => ({
      type: 'BulletinsFellDue',
      data: { period, shapes, by: SYSTEM.id, at: dueAt },
    }));

/** The facts that follow from a command upon the plan, or the refusal with its code. */
export const decideBulletinPlan = (
  command: BulletinPlanCommand,
  rulebook: Rulebook,
  occasion: Occasion,
): ((plan: BulletinPlan) => Decision<BulletinPlanFact>) =>
  command.act === 'publishShape' ? publishShape(command.words, occasion) : letTimePass(rulebook, occasion);
