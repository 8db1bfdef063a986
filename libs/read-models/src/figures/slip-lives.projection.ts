import { type CallLife, isInStock, LIFE_FACTS, lifeOf, type Mark, type RecordedFact, standingOf } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Instant, latest } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { CALL_STREAMS, callOf, factOf, isKnown, placeOf } from '../desk/call-event.js';
import { dwellDays } from './dwell-days.js';
import { figureDays } from './figure-days.counters.js';
import { openDays } from './open-days.js';
import { matterDays, raisedDays } from './raised-days.js';
import { SLIP_LIVES, type SlipLivesRow } from './slip-lives.row.js';

const instantsOf = (mark: Mark): readonly Instant[] => {
  if (mark.what === 'dispatched') return [mark.at, mark.respondBy ?? mark.at, mark.closeBy ?? mark.at];
  return 'dueAt' in mark ? [mark.at, mark.dueAt] : [mark.at];
};

/** Those that this event told of. */
const newInstants = ({ slips }: CallLife, { position }: StoredEvent): readonly Instant[] =>
  slips.flatMap(({ marks }) => {
    const last = marks.at(-1);
    return last?.position === position ? instantsOf(last) : [];
  });

const liesWith = ({ held }: CallLife): boolean => held.turns.at(-1)?.holder.is !== 'nobody';

const rowOf = (life: CallLife, event: StoredEvent, before: SlipLivesRow | undefined): SlipLivesRow => ({
  call: life.call,
  township: life.township,
  matter: life.matter,
  units: [...new Set(life.slips.map(({ unit }) => unit))],
  raised_at: life.slips[0]?.marks[0]?.at ?? life.raised.at,
  open: liesWith(life) || life.slips.some(({ marks }) => isInStock(standingOf(marks))),
  last_at: latest(life.raised.at, ...(before === undefined ? [] : [before.last_at]), ...newInstants(life, event)),
  life,
  ...placeOf(event),
});

/** The lives after an event of the call's stream; the same row when no measure needs it. */
export const slipLivesAfter = (row: SlipLivesRow | undefined, event: StoredEvent): SlipLivesRow | undefined => {
  if (row !== undefined && isKnown(row, event)) return row;
  const life = lifeOf(row?.life, factOf(event) as RecordedFact);
  return life === undefined || life === row?.life ? row : rowOf(life, event, row);
};

export const figures: Projection = rowProjection<SlipLivesRow>({
  name: 'figures',
  version: 4,
  streamPrefixes: CALL_STREAMS,
  metaUnread: true,
  types: LIFE_FACTS,
  table: SLIP_LIVES,
  key: callOf,
  apply: slipLivesAfter,
  counters: [figureDays, openDays, raisedDays, matterDays, dwellDays],
});
