import {
  decideResponsibilityList,
  evolveResponsibilityList,
  RESPONSIBILITY_LISTS,
  type ResponsibilityList,
  type ResponsibilityListCommand,
  type ResponsibilityListFact,
  UNFOUNDED,
} from '@app/domain';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfResponsibilityList extends AskedOf<'responsibilityList'> {
  readonly responsibilityList: string;
  readonly command: ResponsibilityListCommand;
}

export const responsibilityListDesk: Desk<AskedOfResponsibilityList, ResponsibilityList, ResponsibilityListFact> = {
  aggregate: { initial: UNFOUNDED, evolve: evolveResponsibilityList },
  streamOf: ({ responsibilityList }) => `${RESPONSIBILITY_LISTS}${responsibilityList}`,
  decide: async ({ command }, _, occasion) => decideResponsibilityList(command, await occasion()),
};
