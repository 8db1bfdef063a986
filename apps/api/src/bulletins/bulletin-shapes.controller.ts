import { type BulletinShapesView, bulletinShapeRoutes } from '@app/contracts';
import { localDate, type PublishShape, shapesInForce } from '@app/domain';
import { Controller, Inject } from '@nestjs/common';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Writing, writtenTo } from '../commands/writing.js';
import { Answer } from '../door/answer.js';
import type { AskedAt } from '../door/asked-at.js';
import { branded } from '../door/branded.js';
import { Asked, Serves } from '../door/serves.decorator.js';
import { timeZoneOf } from '../rulebook/moment-asked.js';
import { previewingShape } from './previewing-shape.js';

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
    const words = branded<PublishShape>(asked.body);
    if (asked.query.preview) return new Answer(200, await previewingShape(this.parts, asked.who.officer, words));
    const command = { act: 'publishShape', words } as const;
    const done = await this.writing.carryOut(asked, { of: 'bulletinPlan', command });
    return writtenTo('bulletinPlan', COUNTY, done, bulletinShapeRoutes.shapes.path);
  }
}
