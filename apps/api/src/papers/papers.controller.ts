import { paperRoutes } from '@app/contracts';
import { type CallId, reject, type SlipId } from '@app/kernel';
import { callSlipSheet, dispatchSlipSheet, feedbackSlipSheet, slipNumber } from '@app/papers';
import type { CallFile, SlipPaper } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { readingFile } from '../calls/reading-file.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { callSlipOf } from './call-slip-of.js';
import { dispatchSlipOf } from './dispatch-slip-of.js';
import { feedbackSlipOf } from './feedback-slip-of.js';
import { type PaperTelling, paperTelling } from './on-every-slip.js';
import { printed } from './printed.js';

/** The papers of a call, for whoever may read its file, with what they may read in it. */
@Controller()
export class PapersController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(paperRoutes.callSlip)
  async callSlip(@Asked() asked: AskedAt<typeof paperRoutes.callSlip>): Promise<Answer> {
    const { file, telling } = await this.opened(asked);
    const { number } = file;
    return printed(callSlipSheet(callSlipOf(file, telling)), `呼叫单-${number}`, asked.query.format);
  }

  @Serves(paperRoutes.dispatchSlip)
  async dispatchSlip(@Asked() asked: AskedAt<typeof paperRoutes.dispatchSlip>): Promise<Answer> {
    const { file, telling } = await this.opened(asked);
    const slip = dispatchSlipOf(file, slipIn(file, asked.params.slip), telling);
    return printed(dispatchSlipSheet(slip), `派发单-${slipNumber(slip)}`, asked.query.format);
  }

  @Serves(paperRoutes.feedbackSlip)
  async feedbackSlip(@Asked() asked: AskedAt<typeof paperRoutes.feedbackSlip>): Promise<Answer> {
    const { file, telling } = await this.opened(asked);
    const slip = feedbackSlipOf(file, slipIn(file, asked.params.slip), telling);
    if (slip === undefined) throw new Refused(reject('feedback.not-filed'));
    return printed(feedbackSlipSheet(slip), `反馈单-${slipNumber(slip)}`, asked.query.format);
  }

  private async opened({
    who,
    params,
  }: Pick<AskedAt<typeof paperRoutes.callSlip>, 'who' | 'params'>): Promise<{ file: CallFile; telling: PaperTelling }> {
    const call = params.call as CallId;
    const file = await this.reading.ask('call-file', () => readingFile(this.parts, who.officer, call));
    return { file, telling: paperTelling(await this.parts.office.organisation(), await timeZoneOf(this.parts)) };
  }
}

const slipIn = ({ slips }: CallFile, slip: string): SlipPaper => {
  const found = slips.find((one) => one.slip === (slip as SlipId));
  if (found === undefined) throw new Refused(reject('slip.unknown', { slip }));
  return found;
};
