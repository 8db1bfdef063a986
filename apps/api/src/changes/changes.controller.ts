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
  changes(
    @Asked() { who }: AskedAt<typeof changeRoutes.changes>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Answer {
    const after = resumedAfter(request.headers['last-event-id']);
    const gone = AbortSignal.any([closing(reply), this.live.signal]);
    return new Answer(200, Readable.from(streamOfChanges(this.parts, this.live, { who, after, gone })), HEADERS);
  }
}

const resumedAfter = (lastEventId: string | readonly string[] | undefined): Position | undefined => {
  if (lastEventId === undefined || lastEventId === '') return undefined;
  const { success, data } = position.safeParse(lastEventId);
  if (success) return data as Position;
  throw new Refused(reject('query.invalid'), [
    { path: 'Last-Event-ID', zh: '须为推送中给出的 id', en: 'takes an id that the stream gave' },
  ]);
};

const closing = ({ raw }: FastifyReply): AbortSignal => {
  const closed = new AbortController();
  raw.once('close', () => closed.abort());
  return closed.signal;
};
