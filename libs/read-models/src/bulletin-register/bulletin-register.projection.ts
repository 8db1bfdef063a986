import { BULLETINS, type BulletinFact, type Drafted } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Instant } from '@app/kernel';
import { type Projection, rowProjection } from '@app/subscriptions';
import { BULLETIN_REGISTER, type BulletinRegisterRow } from './bulletin-register.row.js';

const UNPUBLISHED = { edition: null, number: null, sha256: null, published_at: null } as const;
const UNDRAFTED = { draft: null, drafted_at: null } as const;

const drafted = (
  row: BulletinRegisterRow | undefined,
  { bulletin, shape, period, scope, edition, at }: Drafted & { readonly at: Instant },
): BulletinRegisterRow => ({
  ...UNPUBLISHED,
  ...row,
  ...{ bulletin, shape: shape.code, shape_name: shape.name },
  ...{ period_kind: period.kind, period_from: period.from, period_to: period.to },
  ...{ unit: scope.unit ?? null, township: scope.township ?? null },
  ...{ draft: edition, drafted_at: at },
});

/** The line of a bulletin after an event of its stream. */
export const bulletinLineAfter = (
  row: BulletinRegisterRow | undefined,
  event: StoredEvent,
): BulletinRegisterRow | undefined => {
  const { type, data } = event as unknown as BulletinFact;
  if (type === 'BulletinDrafted') return drafted(row, data);
  if (row === undefined) return undefined;
  switch (type) {
    case 'BulletinPublished': {
      const { edition, number, sha256, at } = data;
      return { ...row, ...UNDRAFTED, edition, number, sha256, published_at: at };
    }
    case 'BulletinDiscarded':
      return { ...row, ...UNDRAFTED };
    default:
      return row;
  }
};

export const bulletinRegister: Projection = rowProjection<BulletinRegisterRow>({
  name: 'bulletin-register',
  version: 1,
  streamPrefixes: [BULLETINS],
  table: BULLETIN_REGISTER,
  key: ({ stream }) => stream.slice(BULLETINS.length),
  apply: bulletinLineAfter,
});
