import { Inject, Injectable } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from '../door/answer.js';
import { attachment } from '../evidence/attachment.js';
import type { Exported } from './exported.js';

/** Sends ledgers, and counts how it ended: `complete`, or `left` when whoever asked went away or it broke. */
@Injectable()
export class Sending {
  private readonly ended;

  constructor(@Inject(PARTS) { metrics }: Pick<ApiParts, 'metrics'>) {
    this.ended = metrics.counter({
      name: 'exports_total',
      help: 'Ledgers that were sent, by ledger and how it ended: complete or left.',
      labels: ['ledger', 'ended'],
    });
  }

  send(ledger: string, { content, name, media }: Exported): Answer {
    content.once('close', () => this.ended.inc({ ledger, ended: content.readableEnded ? 'complete' : 'left' }));
    return new Answer(200, content, {
      'content-type': media,
      'content-disposition': attachment(name),
      'cache-control': 'private, no-store',
    });
  }
}
