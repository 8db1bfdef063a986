import { paperRoutes } from '@app/contracts';
import { reject, type StepId, type UnitCode } from '@app/kernel';
import { supervisionOrderSheet } from '@app/papers';
import { type CallFile, callFile, type StepLine, stepFiles } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { readingStream } from '../acts/reading-stream.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { mayReadStepsOf } from '../supervision/supervision-concerns.js';
import { paperTelling } from './on-every-slip.js';
import { orderOf } from './order-of.js';
import { printed } from './printed.js';

/** Supervision orders on paper, for their unit and for those who watch. */
@Controller()
export class SupervisionPapersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Serves(paperRoutes.supervisionOrder)
  async order(@Asked() { who, params, query }: AskedAt<typeof paperRoutes.supervisionOrder>): Promise<Answer> {
    const [unit, step] = [params.supervision as UnitCode, params.step as StepId];
    const steps = mayReadStepsOf(who.officer, unit) ? await this.stepsOf(unit) : new Map();
    const line = steps.get(step);
    if (line === undefined) throw new Refused(reject('step.unknown', { step }));
    if (line.kind !== 'order') throw new Refused(reject('step.is-no-order'));
    const telling = paperTelling(await this.parts.office.organisation(), await timeZoneOf(this.parts));
    const order = orderOf(line, steps, await this.fileOf(line), telling);
    return printed(supervisionOrderSheet(order), `督办单-${order.number}`, query.format);
  }

  private async stepsOf(unit: UnitCode): Promise<ReadonlyMap<StepId, StepLine>> {
    return stepFiles(await readingStream(this.parts, 'supervision', unit));
  }

  private async fileOf({ about }: StepLine): Promise<CallFile | undefined> {
    return about && callFile(await readingStream(this.parts, 'call', about.call));
  }
}
