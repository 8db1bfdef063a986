import type { RulebookCommand } from '@app/commands';
import type { PreviewView } from '@app/contracts';
import {
  adoptSettings,
  type Officer,
  publishCalendar,
  publishLadder,
  publishLimitPolicy,
  type Rulebook,
  type RulebookFact,
} from '@app/domain';
import type { Decision } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';
import { granted } from '../door/refused.js';
import { deadlineView } from './deadline-view.js';
import { previewMoves } from './previewing.js';
import { previewDocket } from './previewing-docket.js';

type Parts = Pick<ApiParts, 'office' | 'dataSource' | 'clock'>;

/** Which open slips a publication would move, without storing anything; refused as the publication would be. */
export const previewing = async (parts: Parts, by: Officer, command: RulebookCommand): Promise<PreviewView> => {
  const at = parts.clock.now();
  const rulebook = await parts.office.rulebook();
  const [fact] = granted(decided(command, { by, at }, rulebook));
  // Limits and settings are kept by the slips that were dispatched under them: only a calendar moves anything.
  if (fact?.type !== 'CalendarPublished') return { moves: [], docket: [] };
  const moves = await previewMoves(parts.office, parts.dataSource, fact.data.calendar, at);
  const onDocket = await previewDocket(parts.office, parts.dataSource, fact.data.calendar, at);
  const { settings } = (await parts.office.occasion({ by, at })).rules;
  return {
    moves: moves.map(({ from, to, ...move }) => ({
      ...move,
      from: deadlineView(from, settings),
      to: deadlineView(to, settings),
    })),
    docket: onDocket.map(({ from, to, ...move }) => ({
      ...move,
      from: deadlineView(from, settings),
      to: deadlineView(to, settings),
    })),
  };
};

type Publishing = Parameters<typeof publishCalendar>[1];

const decided = (command: RulebookCommand, who: Publishing, rulebook: Rulebook): Decision<RulebookFact> => {
  switch (command.act) {
    case 'publishCalendar':
      return publishCalendar(command.notice, who)(rulebook);
    case 'publishLimitPolicy':
      return publishLimitPolicy(command.policy, who)(rulebook);
    case 'adoptSettings':
      return adoptSettings(command.settings, who)(rulebook);
    case 'publishLadder':
      return publishLadder(command.ladder, who)(rulebook);
  }
};
