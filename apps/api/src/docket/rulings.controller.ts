import {
  type PrecedentsView,
  type RevisionDraftView,
  type RulingsView,
  type RulingView,
  rulingRoutes,
} from '@app/contracts';
import { type Officer, revisionAfterRuling, rulingAt, type Sought } from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import { precedentsOn, precedentsRead, type RulingLine, rulingRead, rulingsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Names, namesIn } from '../calls/names.js';
import { readingFile } from '../calls/reading-file.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { pageByMoment } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { listAsOf } from '../lists/reading-lists.js';
import { Reading } from '../queries/reading.js';
import { precedentLine, precedentView, rulingView } from './ruling-view.js';

@Controller()
export class RulingsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reading: Reading,
  ) {}

  @Serves(rulingRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof rulingRoutes.list>): Promise<RulingsView> {
    const page = pageByMoment(query);
    const { lines, next } = await this.reading.ask('precedent-register', ({ manager }) =>
      rulingsRead(manager, who.officer, page),
    );
    const names = await this.names();
    return { rulings: lines.map((line) => rulingView(line, names)), ...(next !== undefined && { next }) };
  }

  @Serves(rulingRoutes.ruling)
  async ruling(@Asked() { who, params }: AskedAt<typeof rulingRoutes.ruling>): Promise<RulingView> {
    return rulingView(await this.lineOf(params.ruling, who.officer), await this.names());
  }

  @Serves(rulingRoutes.draft)
  async draft(@Asked() { who, params }: AskedAt<typeof rulingRoutes.draft>): Promise<RevisionDraftView> {
    const { list_item: cited, draft, ...line } = await this.lineOf(params.ruling, who.officer);
    const item = cited && (await listAsOf(this.parts, cited.list, undefined)).inForce.items.get(cited.item);
    if (!cited || !item) throw new Refused(reject('ruling.cites-no-item'));
    const { ruling, lead, cooperating, legal_basis: basis, reasons } = line;
    return revisionAfterRuling({ ...cited, ruling, lead, cooperating, basis, reason: draft ?? reasons }, item);
  }

  @Serves(rulingRoutes.precedents)
  async precedents(@Asked() asked: AskedAt<typeof rulingRoutes.precedents>): Promise<PrecedentsView> {
    const { call, inForce, cursor: _, limit: __, after: ___, ...named } = asked.query;
    const names = await this.names();
    if (call !== undefined) {
      const sought = await this.soughtFor(call as CallId, asked.who.officer);
      const found = await this.reading.ask('precedent-register', ({ manager }) => precedentsOn(manager, sought));
      return { precedents: found.map((precedent) => precedentView(precedent, names)) };
    }
    const filter = { ...branded<object>(named), ...(inForce !== undefined && { inForce: inForce === 'true' }) };
    const page = pageByMoment(asked.query);
    const { lines, next } = await this.reading.ask('precedent-register', ({ manager }) =>
      precedentsRead(manager, filter, page),
    );
    const precedents = lines.map((line) => precedentView(precedentLine(line), names));
    return { precedents, ...(next !== undefined && { next }) };
  }

  private async lineOf(address: string, officer: Officer): Promise<RulingLine> {
    const number = rulingAt(address) ?? '';
    const line = await this.reading.ask('precedent-register', ({ manager }) => rulingRead(manager, officer, number));
    if (line === undefined) throw new Refused(reject('ruling.unknown'));
    return line;
  }

  private async soughtFor(call: CallId, officer: Officer): Promise<Sought> {
    const { matter, subject, listItem } = await readingFile(this.parts, officer, call);
    return { matter, words: subject, ...(listItem && { item: listItem }) };
  }

  private async names(): Promise<Names> {
    return namesIn(await this.parts.office.organisation());
  }
}
