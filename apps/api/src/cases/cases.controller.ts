import { CASE_ACTS, type CaseDraftView, type CasesView, caseRoutes } from '@app/contracts';
import { callToPublish, isAny, mayDoToCase, type Raised } from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { type CaseFilter, caseFile, casesRead, mayReadCase } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { possibilityIn } from '../acts/possibility-in.js';
import { readingStream } from '../acts/reading-stream.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { readingFile } from '../calls/reading-file.js';
import { entityTag, Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { pageAsked } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { caseDraft, caseLineView, caseView } from './case-view.js';

const toCase = possibilityIn(CASE_ACTS);

@Controller()
export class CasesController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(caseRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof caseRoutes.list>): Promise<CasesView> {
    const { limit: _, cursor: __, after: ___, ...filter } = query;
    const { lines, next } = await this.reading.ask('case-register', ({ manager }) =>
      casesRead(manager, who.officer, branded<CaseFilter>(filter), pageAsked(query)),
    );
    const names = namesIn(await this.parts.office.organisation());
    return { cases: lines.map((line) => caseLineView(line, names)), ...(next !== undefined && { next }) };
  }

  @Serves(caseRoutes.publish)
  async publish(@Asked() asked: AskedAt<typeof caseRoutes.publish>): Promise<Answer> {
    const { call, ...words } = asked.body;
    const typicalCase = call as CallId;
    const command = { act: 'publishCase', words } as const;
    const published = await this.writing.carryOut(asked, { of: 'typicalCase', typicalCase, command });
    return writtenTo('typicalCase', typicalCase, published, `${caseRoutes.list.path}/${typicalCase}`);
  }

  @Serves(caseRoutes.file)
  async file(@Asked() { who, params }: AskedAt<typeof caseRoutes.file>): Promise<Answer> {
    const line = caseFile(await readingStream(this.parts, 'typicalCase', params.typicalCase));
    if (line === undefined || !mayReadCase(who.officer, line.standing)) throw new Refused(reject('case.unknown'));
    const { office, clock } = this.parts;
    const [{ state }, call] = [await office.look('typicalCase', line.call), await office.call(line.call)];
    const occasion = await office.occasion({ by: who.officer, at: clock.now() });
    const possible = mayDoToCase(state, callToPublish(call.state as Raised, []), occasion).map(toCase);
    const names = namesIn(await office.organisation());
    return new Answer(200, caseView(line, names, possible), entityTag(line.revision));
  }

  @Serves(caseRoutes.draft)
  async draft(@Asked() { who, params }: AskedAt<typeof caseRoutes.draft>): Promise<CaseDraftView> {
    if (!isAny(who.officer, 'supervisor')) throw new Refused(reject('officer.lacks-role', { needs: 'supervisor' }));
    return caseDraft(await readingFile(this.parts, who.officer, params.call as CallId));
  }
}
