import { createHash } from 'node:crypto';
import {
  type BehindCellView,
  BULLETIN_ACTS,
  type BulletinsView,
  type BulletinView,
  bulletinRoutes,
  type RerunView,
} from '@app/contracts';
import { type BulletinFile, bulletinActs, bulletinIdOf, canonical, mayDo, type Officer } from '@app/domain';
import { BULLETIN_FORMATS, drawBulletin } from '@app/papers';
import { type BulletinFilter, bulletinsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { possibilityIn } from '../acts/possibility-in.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { countyIn, namesIn } from '../calls/names.js';
import { Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { attachment } from '../evidence/attachment.js';
import { Reading } from '../queries/reading.js';
import { behindCellView } from './behind-cell-view.js';
import { bulletinLineView, bulletinView } from './bulletin-view.js';
import { countingAgain } from './counting-again.js';
import { draftAsked } from './draft-asked.js';
import { contentOfEdition, fileFor, publishedOf, shownOf } from './edition-asked.js';

const possibility = possibilityIn(BULLETIN_ACTS);

/** Monthly and weekly bulletins; what is done to a draft goes through the door of all acts. */
@Controller()
export class BulletinsController {
  private readonly countAgain: ReturnType<typeof countingAgain>;

  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {
    this.countAgain = countingAgain(parts.office.countBulletin);
  }

  @Serves(bulletinRoutes.draft)
  async draft(@Asked() asked: AskedAt<typeof bulletinRoutes.draft>): Promise<Answer> {
    const words = draftAsked(asked.body);
    const bulletin = bulletinIdOf(words);
    const command = { act: 'draftBulletin', words } as const;
    const done = await this.writing.carryOut(asked, { of: 'bulletin', bulletin, command });
    return writtenTo('bulletin', bulletin, done, `${bulletinRoutes.list.path}/${bulletin}`);
  }

  @Serves(bulletinRoutes.correct)
  async correct(@Asked() asked: AskedAt<typeof bulletinRoutes.correct>): Promise<Answer> {
    const { bulletin } = asked.params;
    const command = { act: 'correctBulletin', words: asked.body } as const;
    return writtenTo('bulletin', bulletin, await this.writing.carryOut(asked, { of: 'bulletin', bulletin, command }));
  }

  @Serves(bulletinRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof bulletinRoutes.list>): Promise<BulletinsView> {
    const { limit, cursor, after: _, ...filter } = query;
    const page = { limit, ...(cursor !== undefined && { after: cursor }) };
    const { lines, next } = await this.reading.ask('bulletin-register', ({ manager }) =>
      bulletinsRead(manager, who.officer, filter as BulletinFilter, page),
    );
    const names = namesIn(await this.parts.office.organisation());
    return { bulletins: lines.map((line) => bulletinLineView(line, names)), ...(next !== undefined && { next }) };
  }

  @Serves(bulletinRoutes.one)
  async one(@Asked() { who, params, query }: AskedAt<typeof bulletinRoutes.one>): Promise<BulletinView> {
    const file = await this.file(params.bulletin, who.officer);
    const { office, clock } = this.parts;
    const occasion = await office.occasion({ by: who.officer, at: clock.now() });
    const names = namesIn(await office.organisation());
    return {
      ...bulletinView(file, shownOf(file, who.officer, query.edition), names),
      mayDo: mayDo(bulletinActs, file, occasion).map(possibility),
    };
  }

  @Serves(bulletinRoutes.slips)
  async slips(@Asked() { who, params, query }: AskedAt<typeof bulletinRoutes.slips>): Promise<BehindCellView> {
    const { drafted } = shownOf(await this.file(params.bulletin, who.officer), who.officer, query.edition);
    const names = namesIn(await this.parts.office.organisation());
    return this.reading.ask('figures', (desk) =>
      behindCellView(desk, { drafted, officer: who.officer, ...query }, names),
    );
  }

  @Serves(bulletinRoutes.rerun)
  async rerun(@Asked() { who, params, query }: AskedAt<typeof bulletinRoutes.rerun>): Promise<RerunView> {
    const edition = publishedOf(await this.file(params.bulletin, who.officer), query.edition);
    const table = await this.countAgain(edition.drafted);
    const again = createHash('sha256')
      .update(canonical(contentOfEdition(edition, table)))
      .digest('hex');
    const { sha256 } = edition.published;
    return { edition: edition.drafted.edition, sha256, again, same: sha256 === again };
  }

  @Serves(bulletinRoutes.paper)
  async paper(@Asked() { who, params, query }: AskedAt<typeof bulletinRoutes.paper>): Promise<Answer> {
    const { format, rerun = false } = query;
    const edition = publishedOf(await this.file(params.bulletin, who.officer), query.edition);
    const table = rerun ? await this.countAgain(edition.drafted) : edition.drafted.table;
    const content = contentOfEdition(edition, table);
    const county = countyIn(await this.parts.office.organisation())?.name ?? '';
    return new Answer(200, await drawBulletin(content, `${county}镇街呼叫受理中心`, format), {
      'content-type': BULLETIN_FORMATS[format],
      'content-disposition': attachment(`${content.title}-第${content.edition}版.${format}`),
      'cache-control': 'private, no-store',
    });
  }

  private async file(bulletin: string, officer: Officer): Promise<BulletinFile> {
    return fileFor((await this.parts.office.look('bulletin', bulletin)).state, officer);
  }
}
