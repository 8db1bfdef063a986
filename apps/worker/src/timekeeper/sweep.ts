import type { CommandOffice } from '@app/commands';
import { SYSTEM } from '@app/domain';
import { isRejection } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { type ExpectedTimers, type LivingProcess, sweepTimers } from '@app/subscriptions';
import type { WorkerParts } from '../role.js';
import { callWatch } from './calls-on-watch.js';
import { docketWatch } from './docket-on-watch.js';
import { orderWatch } from './orders-on-watch.js';
import { reboundWatch } from './rebounds-on-watch.js';
import { missingFrom, onWatch, type Watch } from './watch.js';

/** What a sweep looked at and found: things without their timer, and things whose limits an older calendar had counted. */
export interface Swept {
  readonly calls: number;
  readonly rebounds: number;
  readonly docket: number;
  /** Units with orders to answer. */
  readonly orders: number;
  readonly repaired: number;
  readonly redated: number;
}

type Parts = Pick<WorkerParts, 'tools' | 'office' | 'clock'>;

/** Sets the timers that open things should have and have not, and counts anew what was counted on an older calendar. */
export const sweep = async (parts: Parts): Promise<Swept> => {
  const calls = await sweepKind(parts, callWatch);
  const rebounds = await sweepKind(parts, reboundWatch);
  const orders = await sweepKind(parts, orderWatch);
  const docket = await sweepKind(parts, docketWatch);
  const sum = (of: 'repaired' | 'redated') => calls[of] + rebounds[of] + orders[of] + docket[of];
  return {
    ...{ calls: calls.seen, rebounds: rebounds.seen, orders: orders.seen, docket: docket.seen },
    ...{ repaired: sum('repaired'), redated: sum('redated') },
  };
};

const sweepKind = async <State extends object>(parts: Parts, watch: Watch<State>) => {
  let [seen, repaired, redated] = [0, 0, 0];
  for await (const page of onWatch(parts.tools.pool, watch)) {
    seen += page.length;
    repaired += await repair(parts, watch, page);
    redated += await redate(parts, watch, page);
  }
  return { seen, repaired, redated };
};

const repair = async <State extends object>(
  { tools, office }: Parts,
  watch: Watch<State>,
  things: readonly LivingProcess<State>[],
): Promise<number> => {
  const expected: ExpectedTimers<unknown>[] = [];
  for (const thing of things) {
    const timers = missingFrom(watch)(thing);
    if (timers.length > 0 && (await isStillDue(office, watch, thing)))
      expected.push({ reaction: watch.reaction, key: thing.key, timers });
  }
  return sweepTimers(tools.pool, expected);
};

/** A reactor that is a little behind has not seen yet what its timer did: then the log has gone on, and nothing is missing. */
const isStillDue = async <State extends object>(
  office: CommandOffice,
  { lookUp, timersOf }: Watch<State>,
  { key, state }: LivingProcess<State>,
): Promise<boolean> => timersOf(key, await lookUp(office, key, state))[0]?.dueAt === timersOf(key, state)[0]?.dueAt;

/** What was dated while a calendar was being published may have been counted on the one before. */
const redate = async <State extends object>(
  { office, clock }: Parts,
  { wouldMove, redating }: Watch<State>,
  things: readonly LivingProcess<State>[],
): Promise<number> => {
  const asked = { by: SYSTEM, at: clock.now(), source: 'sweep' };
  const occasion = await office.occasion(asked);
  let redated = 0;
  for (const { key } of things.filter(({ state, sending }) => !sending && wouldMove(state, occasion))) {
    const answer = await office.carryOut(redating(key), { ...asked, commandId: newCommandId() });
    if (!isRejection(answer) && answer.facts.length > 0) redated += 1;
  }
  return redated;
};
