import { listRoutes, type Route } from '@app/contracts';
import { type FoundList, isAny, type Officer, type PublishList } from '@app/domain';
import { type LocalDate, reject } from '@app/kernel';
import { LEDGER_FORMATS } from '@app/papers';
import { Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Asking, Writing, written } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { granted, Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { attachment } from '../evidence/attachment.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { readListFile } from './files/read-list-file.js';
import { writeListFile } from './files/write-list-file.js';
import { previewingList } from './previewing-list.js';
import { listAsOf } from './reading-lists.js';
import { uploadedFile } from './uploaded-file.js';

const addressOf = (list: string): string => `${listRoutes.all.path}/${encodeURIComponent(list)}`;

/** Lists are founded and published, as words or as files. */
@Controller()
export class PublicationsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
  ) {}

  @Serves(listRoutes.found)
  async found(@Asked() asked: AskedAt<typeof listRoutes.found>): Promise<Answer> {
    const words = branded<FoundList>(asked.body);
    const { list } = words;
    const done = await this.writing.carryOut(asked, {
      of: 'responsibilityList',
      responsibilityList: list,
      command: { act: 'foundList', words },
    });
    return written(done, addressOf(list));
  }

  @Serves(listRoutes.publish)
  async publish(@Asked() asked: AskedAt<typeof listRoutes.publish>): Promise<Answer> {
    return this.publishOrPreview(asked, asked.params.list, branded<PublishList>(asked.body), asked.query.preview);
  }

  @Serves(listRoutes.import)
  async import(@Asked() asked: AskedAt<typeof listRoutes.import>, @Req() request: FastifyRequest): Promise<Answer> {
    refuseOthersThanKeepers(asked.who.officer);
    const bytes = await uploadedFile(request);
    const items = granted(await readListFile(bytes, await this.parts.office.organisation()));
    const { effectiveFrom, preview } = asked.query;
    const words = { effectiveFrom: effectiveFrom as LocalDate, items };
    return this.publishOrPreview(asked, asked.params.list, words, preview);
  }

  @Serves(listRoutes.export)
  async export(@Asked() { params, query }: AskedAt<typeof listRoutes.export>): Promise<Answer> {
    const { list, inForce } = await listAsOf(this.parts, params.list, query.on as LocalDate | undefined);
    const organisation = await this.parts.office.organisation();
    const file = await writeListFile([...inForce.items.values()], organisation, {
      format: query.as,
      timeZone: await timeZoneOf(this.parts),
      now: this.parts.clock.now(),
    });
    return new Answer(200, file, {
      'content-type': LEDGER_FORMATS[query.as],
      'content-disposition': attachment(`${list.name}-第${inForce.version}版.${query.as}`),
    });
  }

  private async publishOrPreview(
    asked: Asking & { readonly route: Route },
    list: string,
    words: PublishList,
    preview: boolean,
  ): Promise<Answer> {
    if (preview) return new Answer(200, await previewingList(this.parts, asked.who.officer, list, words));
    const command = {
      of: 'responsibilityList',
      responsibilityList: list,
      command: { act: 'publishList', words },
    } as const;
    return written(await this.writing.carryOut(asked, command), `${addressOf(list)}/versions`);
  }
}

// a file is not even read for those who may not publish it
const refuseOthersThanKeepers = (officer: Officer): void => {
  if (!isAny(officer, 'list-keeper')) throw new Refused(reject('list.not-list-keeper'));
};
