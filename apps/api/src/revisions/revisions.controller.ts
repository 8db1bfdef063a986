import { REVISION_ACTS, type RevisionsView, type RevisionView, revisionRoutes } from '@app/contracts';
import { type AskRevision, mayDo, revisionActs } from '@app/domain';
import { reject } from '@app/kernel';
import { newCallId } from '@app/platform';
import { revisionsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { possibilityIn } from '../acts/possibility-in.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { Writing, writtenTo } from '../commands/writing.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { revisionLineView, revisionView } from './revision-view.js';

const possibility = possibilityIn(REVISION_ACTS);

/** Applications for another wording of a list; what is done to them goes through the door of all acts. */
@Controller()
export class RevisionsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(revisionRoutes.ask)
  async ask(@Asked() asked: AskedAt<typeof revisionRoutes.ask>): Promise<Answer> {
    const listRevision = asked.repeatable ? asked.commandId : newCallId();
    const words = { ...branded<Omit<AskRevision, 'revision'>>(asked.body), revision: listRevision };
    const command = { act: 'askRevision', words } as const;
    const done = await this.writing.carryOut(asked, { of: 'listRevision', listRevision, command });
    return writtenTo('listRevision', listRevision, done, `${revisionRoutes.all.path}/${listRevision}`);
  }

  @Serves(revisionRoutes.all)
  async all(@Asked() { query }: AskedAt<typeof revisionRoutes.all>): Promise<RevisionsView> {
    const { list, standing, limit, cursor } = query;
    const filter = { ...(list !== undefined && { list }), ...(standing !== undefined && { standing }) };
    const page = { limit, ...(cursor !== undefined && { after: cursor }) };
    const { lines, next } = await this.reading.ask('revision-register', ({ manager }) =>
      revisionsRead(manager, filter, page),
    );
    const names = namesIn(await this.parts.office.organisation());
    return { revisions: lines.map((line) => revisionLineView(line, names)), ...(next !== undefined && { next }) };
  }

  @Serves(revisionRoutes.one)
  async one(@Asked() { who, params }: AskedAt<typeof revisionRoutes.one>): Promise<RevisionView> {
    const { office, clock } = this.parts;
    const { state } = await office.look('listRevision', params.listRevision);
    if (state === 'unasked') throw new Refused(reject('revision.unknown'));
    const occasion = await office.occasion({ by: who.officer, at: clock.now() });
    const may = mayDo(revisionActs, state, occasion).map(possibility);
    return { ...revisionView(state, namesIn(await office.organisation())), mayDo: may };
  }
}
