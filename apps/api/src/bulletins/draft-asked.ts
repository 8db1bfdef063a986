import { type BulletinPeriod, type DraftBulletin, monthOf, weekOf } from '@app/domain';
import { type LocalDate, reject, type UnitCode } from '@app/kernel';
import { Refused } from '../door/refused.js';

interface Body {
  readonly kind: BulletinPeriod['kind'];
  readonly from: string;
  readonly to?: string;
  readonly shape: string;
  readonly unit?: string;
  readonly township?: string;
}

const FAULT = { path: 'to', zh: '起止日须写明最后一天', en: 'of days the last one is needed' };

const periodOf = ({ kind, from, to }: Body): BulletinPeriod => {
  const first = from as LocalDate;
  if (kind === 'month') return monthOf(first);
  if (kind === 'week') return weekOf(first);
  if (to === undefined) throw new Refused(reject('body.invalid'), [FAULT]);
  return { kind, from: first, to: to as LocalDate };
};

/** What is to be drafted, as the body tells it. */
export const draftAsked = (body: Body): DraftBulletin => ({
  period: periodOf(body),
  shape: body.shape,
  scope: {
    ...(body.unit !== undefined && { unit: body.unit as UnitCode }),
    ...(body.township !== undefined && { township: body.township as UnitCode }),
  },
});
