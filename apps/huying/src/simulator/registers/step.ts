import type { Command } from '@app/commands';
import type { Officer } from '@app/domain';
import { type Instant, isRejection } from '@app/kernel';
import type { Stage } from '../live-call.js';
import { simulatedCommandId } from '../simulator-ids.js';

/** What somebody will do to an entry of a register, and when. */
export interface Step {
  readonly at: Instant;
  readonly by: Officer;
  readonly command: Command;
}

/** Notes the steps of one entry on the agenda; each is given to the office at its moment. */
export const noteSteps = (id: string, steps: readonly Step[], { office, agenda, tally, seed, now }: Stage): void => {
  for (const [nth, { at, by, command }] of steps.entries())
    agenda.note(at, async () => {
      const asked = { by, at: now(), commandId: simulatedCommandId(seed, id, nth), source: 'simulator' };
      const answer = await office.carryOut(command, asked);
      if (isRejection(answer)) tally.refused(answer.rejected);
      else tally.carriedOut(answer.facts.length);
    });
};
