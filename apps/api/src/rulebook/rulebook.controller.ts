import type { RulebookCommand } from '@app/commands';
import { type ExplainedView, type Route, rulebookRoutes } from '@app/contracts';
import type { AdoptSettings, CalendarNotice, PublishLimitPolicy } from '@app/domain';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { type Asking, Writing, written } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { explaining } from './explaining.js';
import { momentAsked, timeZoneOf } from './moment-asked.js';
import { previewing } from './previewing-publication.js';

@Controller()
export class RulebookController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
  ) {}

  @Serves(rulebookRoutes.explain)
  async explain(@Asked() { query }: AskedAt<typeof rulebookRoutes.explain>): Promise<ExplainedView> {
    const at = momentAsked('at', query.at, await timeZoneOf(this.parts));
    return explaining(this.parts, at, query.urgency);
  }

  @Serves(rulebookRoutes.calendars)
  async calendars() {
    const { calendars } = await this.parts.office.rulebook();
    return { calendars };
  }

  @Serves(rulebookRoutes.limitPolicies)
  async limitPolicies() {
    const { policies } = await this.parts.office.rulebook();
    return { limitPolicies: policies };
  }

  @Serves(rulebookRoutes.settings)
  async settings() {
    const { settings } = await this.parts.office.rulebook();
    return { settings };
  }

  @Serves(rulebookRoutes.publishCalendar)
  async publishCalendar(@Asked() asked: AskedAt<typeof rulebookRoutes.publishCalendar>) {
    const command = { act: 'publishCalendar', notice: branded<CalendarNotice>(asked.body) } as const;
    return asked.query.preview ? this.preview(asked, command) : this.publish(asked, command);
  }

  @Serves(rulebookRoutes.publishLimitPolicy)
  async publishLimitPolicy(@Asked() asked: AskedAt<typeof rulebookRoutes.publishLimitPolicy>) {
    const command = { act: 'publishLimitPolicy', policy: branded<PublishLimitPolicy>(asked.body) } as const;
    return asked.query.preview ? this.preview(asked, command) : this.publish(asked, command);
  }

  @Serves(rulebookRoutes.adoptSettings)
  async adoptSettings(@Asked() asked: AskedAt<typeof rulebookRoutes.adoptSettings>) {
    const command = { act: 'adoptSettings', settings: branded<AdoptSettings>(asked.body) } as const;
    return asked.query.preview ? this.preview(asked, command) : this.publish(asked, command);
  }

  private async preview({ who }: Asking, command: RulebookCommand): Promise<Answer> {
    return new Answer(200, await previewing(this.parts, who.officer, command));
  }

  private async publish(asked: Asking & { readonly route: Route }, command: RulebookCommand): Promise<Answer> {
    return written(await this.writing.carryOut(asked, { of: 'rulebook', command }), asked.route.path);
  }
}
