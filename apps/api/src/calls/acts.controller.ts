import { type CallActRoute, callActRoutes, type Route, type SlipActRoute, slipActRoutes } from '@app/contracts';
import type { CallCommand } from '@app/domain';
import type { CallId } from '@app/kernel';
import { Controller } from '@nestjs/common';
import { type Asking, callWritten, Writing } from '../commands/writing.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { callAct, slipAct } from './act-of.js';

const lastWord = ({ path }: Route): string => path.slice(path.lastIndexOf('/') + 1);

/** Everything that is done to calls and their slips: the last word of the address says what. */
@Controller()
export class ActsController {
  constructor(private readonly writing: Writing) {}

  @Serves(callActRoutes)
  async toCall(@Asked() asked: AskedAt<CallActRoute>): Promise<Answer> {
    return this.carryOut(asked, asked.params.call, callAct(lastWord(asked.route), asked.body));
  }

  @Serves(slipActRoutes)
  async toSlip(@Asked() asked: AskedAt<SlipActRoute>): Promise<Answer> {
    return this.carryOut(asked, asked.params.call, slipAct(lastWord(asked.route), asked.params.slip, asked.body));
  }

  private async carryOut(asked: Asking, id: string, command: CallCommand): Promise<Answer> {
    const call = id as CallId;
    return callWritten(call, await this.writing.carryOut(asked, { of: 'call', call, command }));
  }
}
