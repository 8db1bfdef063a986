import type { Answered } from '@app/event-sourcing';
import { isRejection } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type ApiParts, PARTS } from '../api-parts.js';
import { missingEvidence } from '../evidence/missing-evidence.js';
import { CarryOut } from './carry-out.js';

/** The one handler of all commands: the office decides, this counts. */
@CommandHandler(CarryOut)
export class CarryOutHandler implements ICommandHandler<CarryOut> {
  private readonly carriedOut;

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {
    this.carriedOut = parts.metrics.counter({
      name: 'commands_total',
      help: 'Commands that came through the API, by act and outcome.',
      labels: ['act', 'outcome'],
    });
  }

  async execute({ command, asked }: CarryOut): Promise<Answered> {
    const missing = await missingEvidence(this.parts, command, asked.by);
    const answered = missing ?? (await this.parts.office.carryOut(command, asked));
    this.carriedOut.inc({ act: command.command.act, outcome: outcomeOf(answered) });
    return answered;
  }
}

const outcomeOf = (answered: Answered): string => {
  if (isRejection(answered)) return answered.rejected;
  return answered.facts.length === 0 ? 'already so' : 'done';
};
