import { Controller } from '@nestjs/common';
import { Writing, writtenTo } from '../commands/writing.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { ACT_DOORS } from './act-doors.js';
import { commandAt } from './command-at.js';

/** Everything that is done to what is there already: the last word of the address says what. */
@Controller()
export class ActsController {
  constructor(private readonly writing: Writing) {}

  @Serves(ACT_DOORS.flatMap(({ routes }) => routes))
  async act(@Asked() asked: AskedAt): Promise<Answer> {
    const { id, command } = commandAt(asked);
    return writtenTo(command.of, id, await this.writing.carryOut(asked, command));
  }
}
