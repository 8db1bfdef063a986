import type { Command } from '@app/commands';
import { SYSTEM } from '@app/domain';
import { isRejection } from '@app/kernel';
import {
  type Dispatcher,
  dispatchOutgoing,
  hearOtherProcesses,
  heldBy,
  makeTimekeeper,
  type RunCommand,
  type Timekeeper,
} from '@app/subscriptions';
import type { Role, WorkerParts } from '../role.js';
import { sweepingDaily } from './sweeping-daily.js';

/** Commands that nobody typed: the system asks, under the id that the timer or the reaction gave. */
const carriedOut =
  ({ office, clock }: WorkerParts): RunCommand<Command> =>
  async (command, commandId, { causation, reaction }) => {
    const asked = { by: SYSTEM, at: clock.now(), commandId, source: reaction };
    const answer = await office.carryOut(command, causation === null ? asked : { ...asked, causation });
    return isRejection(answer) ? answer : 'done';
  };

export const timekeeping = (parts: WorkerParts): { timekeeper: Timekeeper; outgoing: Dispatcher } => {
  const { tools, clock, bells, report } = parts;
  const onError = (error: unknown): void => report('timekeeper', error);
  return {
    timekeeper: makeTimekeeper({ pool: tools.pool, clock, bells, onError }),
    outgoing: dispatchOutgoing({ pool: tools.pool, clock, bells, onError, run: carriedOut(parts) }),
  };
};

/** Clock → commands: fires what is due, carries out what timers and reactions send, and sweeps once a day for what is missing. */
export const timekeeper = (parts: WorkerParts): Role => ({
  name: 'timekeeper',
  run: (signal) => {
    const { timekeeper, outgoing } = timekeeping(parts);
    const sweeping = heldBy(parts.tools.leases, 'daily sweep', (held) => sweepingDaily(parts, held));
    const hearing = hearOtherProcesses(parts.tools.pool, parts.bells, signal);
    return Promise.all([timekeeper.run(signal), outgoing.run(signal), hearing, sweeping(signal)]);
  },
});
