import { type Demand, type DemandCommand, type DemandFact, decideDemand, evolveDemand, NO_DEMAND } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { AskedOf, Desk } from './desk.js';

/** What is known of a township's demand has the code of the township. */
export interface AskedOfDemand extends AskedOf<'demand'> {
  readonly demand: UnitCode;
  readonly command: DemandCommand;
}

export const demandDesk: Desk<AskedOfDemand, Demand, DemandFact> = {
  aggregate: { initial: NO_DEMAND, evolve: evolveDemand },
  streamOf: ({ demand }) => `demand-${demand}`,
  decide: async ({ command }, _, occasion) => decideDemand(command, await occasion()),
};
