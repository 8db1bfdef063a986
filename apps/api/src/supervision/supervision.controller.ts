import { STEP_ACTS, type StandingView, type StepsView, supervisionRoutes } from '@app/contracts';
import {
  evolveSupervision,
  type FindFalseClosure,
  type IssueStep,
  mayDoToStep,
  type Occasion,
  type PublishLadder,
  type Step,
  type SupervisionFact,
  stepOf,
  UNSUPERVISED,
} from '@app/domain';
import type { CarriedOut, StoredEvent } from '@app/event-sourcing';
import { reject, type StepId, type UnitCode } from '@app/kernel';
import { type StepFilter, type StepLine, stepFiles, stepsRead, subjectsOf } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { possibilityIn } from '../acts/possibility-in.js';
import { readingStream } from '../acts/reading-stream.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { type Telling, tellingIn } from '../calls/telling.js';
import { entityTag, Writing, written, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { pageByMoment } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import type { Who } from '../door/who.js';
import { Reading } from '../queries/reading.js';
import { periodOf } from '../rulebook/days.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { orderNumbersOf } from './order-numbers-of.js';
import { previewingLadder } from './previewing-ladder.js';
import { standingView } from './standing-view.js';
import { type StepTelling, stepLineView, stepView } from './step-view.js';
import { mayReadStepsOf } from './supervision-concerns.js';

const toStep = possibilityIn(STEP_ACTS);

@Controller()
export class SupervisionController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(supervisionRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof supervisionRoutes.list>): Promise<StepsView> {
    const { from: _, to: __, limit: ___, cursor: ____, after: _____, ...named } = query;
    const { from, to } = periodOf(query, await timeZoneOf(this.parts));
    const filter = {
      ...branded<Omit<StepFilter, 'issuedFrom' | 'issuedTo'>>(named),
      ...(from !== undefined && { issuedFrom: from }),
      ...(to !== undefined && { issuedTo: to }),
    };
    const { lines, next } = await this.reading.ask('supervision-register', ({ manager }) =>
      stepsRead(manager, who.officer, filter, pageByMoment(query)),
    );
    const telling = await this.tellingOf(lines, await this.occasion(who));
    return { steps: lines.map((line) => stepLineView(line, telling)), ...(next !== undefined && { next }) };
  }

  @Serves(supervisionRoutes.issue)
  async issue(@Asked() asked: AskedAt<typeof supervisionRoutes.issue>): Promise<Answer> {
    const words = branded<IssueStep>(asked.body);
    const command = { act: 'issueStep', words } as const;
    return told(
      words.unit,
      await this.writing.carryOut(asked, { of: 'supervision', supervision: words.unit, command }),
    );
  }

  @Serves(supervisionRoutes.findFalseClosure)
  async findFalseClosure(@Asked() asked: AskedAt<typeof supervisionRoutes.findFalseClosure>): Promise<Answer> {
    const words = branded<FindFalseClosure>(asked.body);
    const command = { act: 'findFalseClosure', words } as const;
    return told(
      words.unit,
      await this.writing.carryOut(asked, { of: 'supervision', supervision: words.unit, command }),
    );
  }

  @Serves(supervisionRoutes.ladders)
  async ladders(@Asked() { who }: AskedAt<typeof supervisionRoutes.ladders>) {
    const { ladders } = await this.parts.office.rulebook();
    return { ladders, inForce: (await this.occasion(who)).rules.ladder };
  }

  @Serves(supervisionRoutes.publishLadder)
  async publishLadder(@Asked() asked: AskedAt<typeof supervisionRoutes.publishLadder>): Promise<Answer> {
    const ladder = branded<PublishLadder>(asked.body);
    if (asked.query.preview) return new Answer(200, await previewingLadder(this.parts, asked.who.officer, ladder));
    const command = { act: 'publishLadder', ladder } as const;
    return written(await this.writing.carryOut(asked, { of: 'rulebook', command }), asked.route.path);
  }

  @Serves(supervisionRoutes.step)
  async step(@Asked() { who, params }: AskedAt<typeof supervisionRoutes.step>): Promise<Answer> {
    const [unit, id] = [params.supervision as UnitCode, params.step as StepId];
    const events = await readingStream(this.parts, 'supervision', unit);
    const line = mayReadStepsOf(who.officer, unit) ? stepFiles(events).get(id) : undefined;
    if (line === undefined) throw new Refused(reject('step.unknown', { step: id }));
    const occasion = await this.occasion(who);
    const mayDo = mayDoToStep(stepOf(folded(events), id) as Step, occasion).map(toStep);
    const revision = Number(events.at(-1)?.revision ?? 0);
    const telling = await this.tellingOf([line], occasion);
    return new Answer(200, { ...stepView(line, telling, mayDo), revision }, entityTag(revision));
  }

  @Serves(supervisionRoutes.standing)
  async standing(@Asked() { who, params }: AskedAt<typeof supervisionRoutes.standing>): Promise<StandingView> {
    const unit = params.supervision as UnitCode;
    const occasion = await this.occasion(who);
    if (occasion.units(unit) === undefined || !mayReadStepsOf(who.officer, unit))
      throw new Refused(reject('unit.unknown', { unit }));
    const events = await readingStream(this.parts, 'supervision', unit);
    const lines = stepFiles(events);
    const telling = await this.tellingOf([...lines.values()], occasion);
    return standingView(unit, folded(events), lines, occasion, telling);
  }

  private occasion({ officer }: Who): Promise<Occasion> {
    return this.parts.office.occasion({ by: officer, at: this.parts.clock.now() });
  }

  private async tellingOf(lines: readonly StepLine[], occasion: Occasion): Promise<StepTelling> {
    const calls = lines.flatMap(({ about }) => (about === undefined ? [] : [about.call]));
    const subjects = await this.reading.ask('call-register', ({ manager }) => subjectsOf(manager, calls));
    const numberOf = await orderNumbersOf(this.parts, this.reading, lines, occasion.rules.settings.timeZone);
    return { ...(await this.telling(occasion)), subjects, numberOf };
  }

  private async telling({ rules }: Occasion): Promise<Telling> {
    return tellingIn(namesIn(await this.parts.office.organisation()), rules);
  }
}

const folded = (events: readonly StoredEvent[]) =>
  events.map((event) => event as unknown as SupervisionFact).reduce(evolveSupervision, UNSUPERVISED);

const stepIn = ({ data }: { readonly data: unknown }): readonly StepId[] => {
  const { step } = data as { readonly step?: StepId };
  return step === undefined ? [] : [step];
};

/** The steps that were taken, the first of them at its address. */
const told = (unit: UnitCode, carriedOut: CarriedOut): Answer => {
  const steps = carriedOut.facts.filter(({ type }) => type === 'StepIssued').flatMap(stepIn);
  const first = steps[0];
  const address = first && supervisionRoutes.step.path.replace('{supervision}', unit).replace('{step}', first);
  const { status, body, headers } = writtenTo('supervision', unit, carriedOut, address);
  return new Answer(status, { ...(body as object), steps }, headers);
};
