import {
  decideSupervision,
  evolveSupervision,
  type SlipInQuestion,
  type Supervision,
  type SupervisionCommand,
  type SupervisionFact,
  slipInQuestion,
  UNSUPERVISED,
} from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { AskedOf, Desk, House } from './desk.js';

/** What a unit is told from the ladder has the code of the unit. */
export interface AskedOfSupervision extends AskedOf<'supervision'> {
  readonly supervision: UnitCode;
  readonly command: SupervisionCommand;
}

const slipAsked = async (command: SupervisionCommand, house: House): Promise<SlipInQuestion | undefined> => {
  if (command.act !== 'issueStep' && command.act !== 'findFalseClosure') return undefined;
  const { about } = command.words;
  return about && slipInQuestion(await house.call(about.call), about.slip);
};

export const supervisionDesk: Desk<AskedOfSupervision, Supervision, SupervisionFact> = {
  aggregate: { initial: UNSUPERVISED, evolve: evolveSupervision },
  streamOf: ({ supervision }) => `supervision-${supervision}`,
  decide: async ({ command }, _, occasion, house) =>
    decideSupervision(command, await occasion(), await slipAsked(command, house)),
};
