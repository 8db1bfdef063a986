import type { ShapePreviewView } from '@app/contracts';
import { decideBulletinPlan, type Officer, type PublishShape, shapeInForce } from '@app/domain';
import type { ApiParts } from '../api-parts.js';
import { granted } from '../door/refused.js';

type Parts = Pick<ApiParts, 'office' | 'clock'>;

const COUNTY = 'county';

/** A shape beside the one that would hold on its day, without storing anything; refused as its publication would be. */
export const previewingShape = async (
  { office, clock }: Parts,
  by: Officer,
  words: PublishShape,
): Promise<ShapePreviewView> => {
  const [occasion, rulebook, { state: plan }] = await Promise.all([
    office.occasion({ by, at: clock.now() }),
    office.rulebook(),
    office.look('bulletinPlan', COUNTY),
  ]);
  const [fact] = granted(decideBulletinPlan({ act: 'publishShape', words }, rulebook, occasion)(plan));
  const before = shapeInForce(plan, words.shape.code, words.effectiveFrom);
  const after = fact?.type === 'BulletinShapePublished' ? fact.data.shape : before;
  return { ...(before && { before }), after } as ShapePreviewView;
};
