import {
  REBOUND_ACTS,
  type ReboundCountsView,
  type ReboundsView,
  type ReboundView,
  reboundRoutes,
} from '@app/contracts';
import { isPartyTo, mayDo, type Occasion, type Reported, reboundActs } from '@app/domain';
import { reject } from '@app/kernel';
import { inForceBetween, type ReboundLine, reboundFile, reboundsCounted, reboundsRead } from '@app/read-models';
import { Controller, Inject } from '@nestjs/common';
import { possibilityIn } from '../acts/possibility-in.js';
import { readingStream } from '../acts/reading-stream.js';
import { admissionLineView } from '../admissions/admission-view.js';
import { type ApiParts, PARTS } from '../api-parts.js';
import { namesIn } from '../calls/names.js';
import { type Telling, tellingIn } from '../calls/telling.js';
import { entityTag, Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { pageAsked } from '../door/page-asked.js';
import { Refused } from '../door/refused.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import type { Who } from '../door/who.js';
import { Reading } from '../queries/reading.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { reboundFilterOf } from './rebound-filter.js';
import { reboundLineView, reboundView } from './rebound-view.js';
import { reporting } from './reporting.js';

const toRebound = possibilityIn(REBOUND_ACTS);

@Controller()
export class ReboundsController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
    private readonly reading: Reading,
  ) {}

  @Serves(reboundRoutes.report)
  async report(@Asked() asked: AskedAt<typeof reboundRoutes.report>): Promise<Answer> {
    const words = await reporting(this.parts, asked);
    const { rebound } = words;
    const command = { act: 'reportRebound', words } as const;
    const reported = await this.writing.carryOut(asked, { of: 'rebound', rebound, command });
    return writtenTo('rebound', rebound, reported, `${reboundRoutes.list.path}/${rebound}`);
  }

  @Serves(reboundRoutes.list)
  async list(@Asked() { who, query }: AskedAt<typeof reboundRoutes.list>): Promise<ReboundsView> {
    const filter = reboundFilterOf(query, await timeZoneOf(this.parts));
    const { lines, next } = await this.reading.ask('rebound-register', ({ manager }) =>
      reboundsRead(manager, who.officer, filter, pageAsked(query)),
    );
    const telling = await this.telling(await this.occasion(who));
    return { rebounds: lines.map((line) => reboundLineView(line, telling)), ...(next !== undefined && { next }) };
  }

  @Serves(reboundRoutes.counts)
  async counts(@Asked() { who, query }: AskedAt<typeof reboundRoutes.counts>): Promise<ReboundCountsView> {
    const filter = reboundFilterOf(query, await timeZoneOf(this.parts));
    const counts = await this.reading.ask('rebound-register', ({ manager }) =>
      reboundsCounted(manager, who.officer, filter),
    );
    const names = namesIn(await this.parts.office.organisation());
    return { departments: counts.map((count) => ({ ...count, department: names.unit(count.department) })) };
  }

  @Serves(reboundRoutes.file)
  async file(@Asked() { who, params }: AskedAt<typeof reboundRoutes.file>): Promise<Answer> {
    const line = reboundFile(await readingStream(this.parts, 'rebound', params.rebound));
    if (line === undefined || !isPartyTo(who.officer, partiesOf(line))) throw new Refused(reject('rebound.unknown'));
    return new Answer(200, await this.view(line, await this.occasion(who)), entityTag(line.revision));
  }

  private async view(line: ReboundLine, occasion: Occasion): Promise<ReboundView> {
    const { department, township, since } = line;
    const admitted = await this.reading.ask('admission-register', ({ manager }) =>
      inForceBetween(manager, department, township, since),
    );
    const { state } = await this.parts.office.look('rebound', line.rebound);
    const telling = await this.telling(occasion);
    return reboundView(line, telling, {
      admitted: admitted.map((one) => admissionLineView(one, telling.names, since)),
      mayDo: mayDo(reboundActs, state as Reported, occasion).map(toRebound),
    });
  }

  private occasion({ officer }: Who): Promise<Occasion> {
    return this.parts.office.occasion({ by: officer, at: this.parts.clock.now() });
  }

  private async telling({ rules }: Occasion): Promise<Telling> {
    return tellingIn(namesIn(await this.parts.office.organisation()), rules);
  }
}

const partiesOf = ({ township, department }: ReboundLine) => ({ townships: [township], departments: [department] });
