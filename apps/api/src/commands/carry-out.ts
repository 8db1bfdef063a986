import type { Asked, Command as OfficeCommand } from '@app/commands';
import type { Answered } from '@app/event-sourcing';
import { Command } from '@nestjs/cqrs';

/** Any command of the house, for the office. */
export class CarryOut extends Command<Answered> {
  constructor(
    readonly command: OfficeCommand,
    readonly asked: Asked,
  ) {
    super();
  }
}
