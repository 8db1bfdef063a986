import { evidenceRoutes } from '@app/contracts';
import { reject } from '@app/kernel';
import { typeOfName } from '@app/platform';
import { evidenceNamed } from '@app/read-models';
import { Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { granted, Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { attachment } from './attachment.js';

@Controller()
export class EvidenceController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(evidenceRoutes.upload)
  async upload(
    @Asked() { who }: AskedAt<typeof evidenceRoutes.upload>,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const part = await request.file();
    if (part === undefined) throw new Refused(reject('evidence.empty'));
    const offered = { name: part.filename, declaredType: part.mimetype, by: who.officer.id };
    const kept = await this.parts.evidence.put(part.file, offered).then(granted).catch(passingOver(request));
    const location = evidenceRoutes.upload.path.concat('/', kept.sha256);
    return new Answer(201, { name: part.filename, ...kept }, { location });
  }

  @Serves(evidenceRoutes.download)
  async download(@Asked() { who, params }: AskedAt<typeof evidenceRoutes.download>): Promise<Answer> {
    const { sha256 } = params;
    const name = await this.reading.ask('evidence-register', ({ manager }) =>
      evidenceNamed(manager, who.officer, sha256),
    );
    const content = name === undefined ? undefined : await this.parts.evidence.open(sha256);
    if (name === undefined || content === undefined) throw new Refused(reject('evidence.unknown'));
    return new Answer(200, content, {
      'content-type': typeOfName(name) ?? 'application/octet-stream',
      'content-disposition': attachment(name),
      etag: `"${sha256}"`,
      'cache-control': 'private, no-cache',
    });
  }
}

// what the reader of forms says when the form ends before its last boundary
const isBrokenOff = (error: unknown): boolean => error instanceof Error && /^Unexpected end of/.test(error.message);

// a refused file is not read to its end: left there, it would hold up the next request on the connection for ever
const passingOver =
  ({ raw }: FastifyRequest) =>
  (error: unknown): never => {
    raw.unpipe();
    raw.resume();
    throw isBrokenOff(error) ? new Refused(reject('evidence.broken-off')) : error;
  };
