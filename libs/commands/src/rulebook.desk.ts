import {
  type AdoptSettings,
  adoptSettings,
  type CalendarNotice,
  emptyRulebook,
  evolveRulebook,
  type PublishLadder,
  type PublishLimitPolicy,
  publishCalendar,
  publishLadder,
  publishLimitPolicy,
  RULEBOOK_STREAM,
  type Rulebook,
  type RulebookFact,
} from '@app/domain';
import type { Decision } from '@app/kernel';
import type { Asked } from './asked.js';
import type { AskedOf, Desk } from './desk.js';

export type RulebookCommand =
  | { readonly act: 'publishCalendar'; readonly notice: CalendarNotice }
  | { readonly act: 'publishLimitPolicy'; readonly policy: PublishLimitPolicy }
  | { readonly act: 'adoptSettings'; readonly settings: AdoptSettings }
  | { readonly act: 'publishLadder'; readonly ladder: PublishLadder };

export interface AskedOfRulebook extends AskedOf<'rulebook'> {
  readonly command: RulebookCommand;
}

const decided =
  (command: RulebookCommand, asked: Asked) =>
  (rulebook: Rulebook): Decision<RulebookFact> => {
    switch (command.act) {
      case 'publishCalendar':
        return publishCalendar(command.notice, asked)(rulebook);
      case 'publishLimitPolicy':
        return publishLimitPolicy(command.policy, asked)(rulebook);
      case 'adoptSettings':
        return adoptSettings(command.settings, asked)(rulebook);
      case 'publishLadder':
        return publishLadder(command.ladder, asked)(rulebook);
    }
  };

export const rulebookDesk: Desk<AskedOfRulebook, Rulebook, RulebookFact> = {
  aggregate: { initial: emptyRulebook, evolve: evolveRulebook },
  streamOf: () => RULEBOOK_STREAM,
  decide: async ({ command }, asked) => decided(command, asked),
};
