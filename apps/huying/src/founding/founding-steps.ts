import type { Command, CommandOffice } from '@app/commands';
import { SYSTEM } from '@app/domain';
import { type Instant, isRejection } from '@app/kernel';
import { v5 } from 'uuid';

const STEPS = '5d3a2c4e-2f0b-5c67-8a41-9b7f6e1d0c55';

/** Carries out a step of a founding as the system; it is the same command whoever founds, and whenever. */
export type FoundingStep = (step: string, command: Command) => Promise<void>;

export const foundingSteps =
  (office: CommandOffice, at: Instant): FoundingStep =>
  async (step, command) => {
    const asked = { by: SYSTEM, at, commandId: v5(step, STEPS), source: 'founding' };
    const answer = await office.carryOut(command, asked);
    if (isRejection(answer)) throw new Error(`the step ${step} of the founding was refused: ${JSON.stringify(answer)}`);
  };
