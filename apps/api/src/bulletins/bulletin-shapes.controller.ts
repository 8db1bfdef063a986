import { type BulletinShapesView, bulletinShapeRoutes } from '@app/contracts';
import { localDate, type PublishShape, shapesInForce } from '@app/domain';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Writing, writtenTo } from '../commands/writing.js';
import type { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';

const COUNTY = 'county';

@Controller()
export class BulletinShapesController {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly writing: Writing,
  ) {}

  @Serves(bulletinShapeRoutes.shapes)
  async shapes(): Promise<BulletinShapesView> {
    const { state: plan } = await this.parts.office.look('bulletinPlan', COUNTY);
    const today = localDate(this.parts.clock.now(), await timeZoneOf(this.parts));
    return {
      shapes: shapesInForce(plan, today),
      coming: plan.shapes.filter(({ effectiveFrom }) => effectiveFrom > today),
    };
  }

  @Serves(bulletinShapeRoutes.publish)
  async publish(@Asked() asked: AskedAt<typeof bulletinShapeRoutes.publish>): Promise<Answer> {
    const command = { act: 'publishShape', words: branded<PublishShape>(asked.body) } as const;
    const done = await this.writing.carryOut(asked, { of: 'bulletinPlan', command });
    return writtenTo('bulletinPlan', COUNTY, done, bulletinShapeRoutes.shapes.path);
  }
}
