import { ADMISSION_ACTS, type AdmissionsView, admissionRoutes } from '@app/contracts';
import { type Applied, type ApplyForAdmission, admissionActs, isPartyTo, localDate, mayDo } from '@app/domain';
import { type AdmissionId, type LocalDate, reject } from '@app/kernel';
import { type AdmissionFilter, type AdmissionLine, admissionFile, admissionsRead } from '@app/read-models';
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
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { admissionLineView, admissionView } from './admission-view.js';

const toAdmission = possibilityIn(ADMISSION_ACTS);

@Controller()
export class AdmissionsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(admissionRoutes.apply)
  async apply(@Asked() asked: AskedAt<typeof admissionRoutes.apply>): Promise<Answer> {
    const admission = idFor<AdmissionId>(asked);
    const words = { ...branded<Omit<ApplyForAdmission, 'admission'>>(asked.body), admission };
    const command = { act: 'applyForAdmission', words } as const;
    const applied = await this.writing.carryOut(asked, { of: 'admission', admission, command });
    return writtenTo('admission', admission, applied, `${admissionRoutes.list.path}/${admission}`);
  }

  @Serves(admissionRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof admissionRoutes.list>): Promise<AdmissionsView> {
    const { limit: _, cursor: __, after: ___, ...filter } = query;
    const { lines, next } = await this.reading.ask('admission-register', ({ manager }) =>
      admissionsRead(manager, who.officer, branded<AdmissionFilter>(filter), pageAsked(query)),
    );
    const names = namesIn(await this.parts.office.organisation());
    const on = (query.on as LocalDate | undefined) ?? (await this.today());
    return {
      admissions: lines.map((line) => admissionLineView(line, names, on)),
      ...(next !== undefined && { next }),
    };
  }

  @Serves(admissionRoutes.file)
  async file(@Asked() { who, params }: AskedAt<typeof admissionRoutes.file>): Promise<Answer> {
    const line = admissionFile(await readingStream(this.parts, 'admission', params.admission));
    if (line === undefined || !isPartyTo(who.officer, partiesOf(line))) throw new Refused(reject('admission.unknown'));
    const occasion = await this.parts.office.occasion({ by: who.officer, at: this.parts.clock.now() });
    const { state } = await this.parts.office.look('admission', line.admission);
    const possible = mayDo(admissionActs, state as Applied, occasion).map(toAdmission);
    const names = namesIn(await this.parts.office.organisation());
    return new Answer(200, admissionView(line, names, await this.today(), possible), entityTag(line.revision));
  }

  private async today(): Promise<LocalDate> {
    return localDate(this.parts.clock.now(), await timeZoneOf(this.parts));
  }
}

const partiesOf = ({ townships, department }: AdmissionLine) => ({ townships, departments: [department] });
