import { CONSENT_ACTS, type ConsentsView, consentRoutes } from '@app/contracts';
import { type AskConsent, type ConsentQuestion, consentActs, isPartyTo, mayDo } from '@app/domain';
import { type ConsentId, reject } from '@app/kernel';
import { type ConsentFilter, type ConsentLine, consentFile, consentsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { idFor } from '../acts/id-for.js';
import { possibilityIn } from '../acts/possibility-in.js';
import { readingStream } from '../acts/reading-stream.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { entityTag, Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { pageAsked } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { consentLineView, consentView } from './consent-view.js';

const toConsent = possibilityIn(CONSENT_ACTS);

@Controller()
export class ConsentsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(consentRoutes.ask)
  async ask(@Asked() asked: AskedAt<typeof consentRoutes.ask>): Promise<Answer> {
    const consent = idFor<ConsentId>(asked);
    const words = { ...branded<Omit<AskConsent, 'consent'>>(asked.body), consent };
    const answered = await this.writing.carryOut(asked, {
      of: 'consent',
      consent,
      command: { act: 'askConsent', words },
    });
    return writtenTo('consent', consent, answered, `${consentRoutes.list.path}/${consent}`);
  }

  @Serves(consentRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof consentRoutes.list>): Promise<ConsentsView> {
    const { limit: _, cursor: __, after: ___, ...filter } = query;
    const { lines, next } = await this.reading.ask('consent-register', ({ manager }) =>
      consentsRead(manager, who.officer, branded<ConsentFilter>(filter), pageAsked(query)),
    );
    const names = namesIn(await this.parts.office.organisation());
    return { consents: lines.map((line) => consentLineView(line, names)), ...(next !== undefined && { next }) };
  }

  @Serves(consentRoutes.file)
  async file(@Asked() { who, params }: AskedAt<typeof consentRoutes.file>): Promise<Answer> {
    const line = consentFile(await readingStream(this.parts, 'consent', params.consent));
    if (line === undefined || !isPartyTo(who.officer, partiesOf(line))) throw new Refused(reject('consent.unknown'));
    const occasion = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const { state } = await this.parts.office.look('consent', line.consent);
    const possible = mayDo(consentActs, state as ConsentQuestion, occasion).map(toConsent);
    const names = namesIn(await this.parts.office.organisation());
    return new Answer(200, consentView(line, names, possible), entityTag(line.revision));
  }
}

const partiesOf = ({ township, department }: ConsentLine) => ({ townships: [township], departments: [department] });
