import { type AssessmentsView, type AssessmentView, assessmentRoutes, type MarkSlipsView } from '@app/contracts';
import {
  type AssessmentCommand,
  isAny,
  localDate,
  mayNotPublishAssessment,
  type PublishScheme,
  schemeOn,
  unitsOf,
} from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { readMarkedSlips } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { entityTag, Writing } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { granted, Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { Reading } from '../queries/reading.js';
import { editionView, markedSlipView, schemeView } from './assessment-view.js';
import { previewingScheme } from './previewing-scheme.js';
import { SheetDesk } from './sheet-desk.js';
import { sheetView } from './sheet-view.js';
import { mayNotOpen } from './who-sees-what.js';

type Words<A extends AssessmentCommand['act']> = Extract<AssessmentCommand, { act: A }>['words'];
const routes = assessmentRoutes;

@Controller()
export class AssessmentsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
    private readonly desk: SheetDesk,
  ) {}

  @Serves(routes.publishScheme)
  async publishScheme(@Asked() asked: AskedAt<typeof routes.publishScheme>): Promise<Answer> {
    const words = branded<PublishScheme>(asked.body);
    if (asked.query.preview) return new Answer(200, await previewingScheme(this.parts, asked.who.officer, words));
    return this.written(asked, { act: 'publishScheme', words });
  }

  @Serves(routes.list)
  async list(): Promise<AssessmentsView> {
    const { all, rules } = await this.desk.standing('');
    const today = localDate(this.parts.clock.now(), rules.settings.timeZone);
    return {
      scheme: schemeView(schemeOn(all, today, rules.settings)),
      schemes: all.schemes.map(({ scheme, version, effectiveFrom }) => ({ ...scheme, version, effectiveFrom })),
      assessments: [...all.periods]
        .filter(([, { editions }]) => editions.length > 0)
        .sort(([one], [other]) => (one < other ? 1 : -1))
        .map(([assessment, { editions }]) => ({ assessment, editions: editions.map(editionView) })),
    };
  }

  @Serves(routes.sheet)
  async sheet(@Asked() { who, params, query }: AskedAt<typeof routes.sheet>): Promise<AssessmentView> {
    const { officer } = who;
    const standing = await this.desk.standing(params.assessment);
    const seen = await this.desk.seen(standing, officer, query.edition);
    const organisation = await this.parts.office.organisation();
    const alerts = isAny(officer, 'supervisor') ? await this.desk.alerts(seen, this.parts.clock.now()) : undefined;
    return sheetView({ officer, standing, seen, organisation, ...(alerts && { alerts }) });
  }

  @Serves(routes.slips)
  async slips(@Asked() { who, params, query }: AskedAt<typeof routes.slips>): Promise<MarkSlipsView> {
    const standing = await this.desk.standing(params.assessment);
    const { sheet, assessing } = await this.desk.seen(standing, who.officer, query.edition);
    const organisation = await this.parts.office.organisation();
    const unit = query.unit as UnitCode;
    const refusal = mayNotOpen(who.officer, unit, query.measure, unitsOf(organisation));
    if (refusal !== undefined) throw new Refused(refusal);
    const { measure, formula } = query;
    const slips = await this.reading.ask('figures', (desk) =>
      readMarkedSlips(desk, assessing, unit, { measure, formula }),
    );
    return { asOf: sheet.asOf, slips: slips.map((slip) => markedSlipView(slip, namesIn(organisation))) };
  }

  @Serves(routes.publish)
  async publish(@Asked() asked: AskedAt<typeof routes.publish>): Promise<Answer> {
    const { assessment } = asked.params;
    granted(mayNotPublishAssessment({ by: asked.who.officer }) ?? 'may');
    const made = await this.desk.draft(await this.desk.standing(assessment));
    return this.written(asked, { act: 'publishAssessment', words: { assessment, ...made, ...asked.body } });
  }

  @Serves(routes.leaveOut)
  leaveOut(@Asked() asked: AskedAt<typeof routes.leaveOut>): Promise<Answer> {
    const words = { ...asked.body, assessment: asked.params.assessment };
    return this.written(asked, { act: 'leaveSlipOut', words: branded<Words<'leaveSlipOut'>>(words) });
  }

  @Serves(routes.appeal)
  appeal(@Asked() asked: AskedAt<typeof routes.appeal>): Promise<Answer> {
    const words = { ...asked.body, assessment: asked.params.assessment };
    return this.written(asked, { act: 'appealResult', words: branded<Words<'appealResult'>>(words) });
  }

  @Serves(routes.uphold)
  uphold(@Asked() asked: AskedAt<typeof routes.uphold>): Promise<Answer> {
    const words = { ...asked.body, ...named(asked.params) };
    return this.written(asked, { act: 'upholdAppeal', words: branded<Words<'upholdAppeal'>>(words) });
  }

  @Serves(routes.dismiss)
  dismiss(@Asked() asked: AskedAt<typeof routes.dismiss>): Promise<Answer> {
    return this.written(asked, { act: 'dismissAppeal', words: { ...asked.body, ...named(asked.params) } });
  }

  private async written(asked: AskedAt, command: AssessmentCommand): Promise<Answer> {
    const { facts, revision, position } = await this.writing.carryOut(asked, { of: 'assessment', command });
    const [told] = facts.map(({ data }) => data as { readonly assessment?: string; readonly appeal?: number });
    const view = {
      ...(told?.assessment !== undefined && { assessment: told.assessment }),
      ...(told?.appeal !== undefined && { appeal: told.appeal }),
      revision: Number(revision),
      position,
      facts: facts.map(({ type }) => type),
    };
    return new Answer(200, view, entityTag(revision));
  }
}

const named = ({ assessment, appeal }: { readonly assessment: string; readonly appeal: string }) => ({
  assessment,
  appeal: Number(appeal),
});
