import {
  BULLETIN_PLAN_STREAM,
  type BulletinPlan,
  type BulletinPlanCommand,
  type BulletinPlanFact,
  decideBulletinPlan,
  evolveBulletinPlan,
  NO_PLAN,
} from '@app/domain';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfBulletinPlan extends AskedOf<'bulletinPlan'> {
  readonly command: BulletinPlanCommand;
}

export const bulletinPlanDesk: Desk<AskedOfBulletinPlan, BulletinPlan, BulletinPlanFact> = {
  aggregate: { initial: NO_PLAN, evolve: evolveBulletinPlan },
  streamOf: () => BULLETIN_PLAN_STREAM,
  decide: async ({ command }, _, occasion, house) =>
    decideBulletinPlan(command, await house.rulebook(), await occasion()),
};
