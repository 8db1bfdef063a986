import { Readable } from 'node:stream';
import { changeRoutes, position } from '@app/contracts';
import type { Position } from '@app/event-sourcing';
import { reject } from '@app/kernel';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { LiveChanges } from './live-changes.js';
import { streamOfChanges } from './stream-of-changes.js';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const;

@Controller()
export class ChangesController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly live: LiveChanges,
  ) {}

  @Serves(changeRoutes.changes)
  async changes(
    @Asked() { who }: AskedAt<typeof changeRoutes.changes>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const after = resumedAfter(request.headers['last-event-id']);
    if (after !== undefined && after > (await this.parts.store.head())) throw ahead();
    const gone = AbortSignal.any([closing(reply), this.live.signal]);
    return new Answer(200, Readable.from(streamOfChanges(this.parts, this.live, { who, after, gone })), HEADERS);
  }
}

const resumedAfter = (lastEventId: string | readonly string[] | undefined): Position | undefined => {
  if (lastEventId === undefined || lastEventId === '') return undefined;
  const { success, data } = position.safeParse(lastEventId);
  if (success) return data as Position;
  throw refused('须为推送中给出的 id', 'takes an id that the stream gave');
};

const refused = (zh: string, en: string): Refused =>
  new Refused(reject('query.invalid'), [{ path: 'Last-Event-ID', zh, en }]);

// after a restoration from a backup, say: whoever went on waiting there would miss what happens until then
const ahead = (): Refused =>
  refused('日志还没有到这里，请不带此头重新连接', 'the log has not come there: connect again without it');

const closing = ({ raw }: FastifyReply): AbortSignal => {
  const closed = new AbortController();
  raw.once('close', () => closed.abort());
  return closed.signal;
};
