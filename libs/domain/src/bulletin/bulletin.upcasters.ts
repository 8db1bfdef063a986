import type { BulletinPublished } from './bulletin.events.js';
import { type BulletinPeriod, periodName, periodOfCode } from './bulletin-period.js';

/** As it was first stored: what the bulletin was of could be read only from its id. */
type PublishedFirst = Omit<BulletinPublished['data'], 'title' | 'period' | 'shape' | 'reason'>;

const NAMED = /^(\d{4}-(?:W?\d{2}|\d{2}-\d{2}_\d{4}-\d{2}-\d{2}))_([^_]+)/;

const readFrom = (bulletin: string): { readonly period: BulletinPeriod; readonly shape: string } => {
  const [, code = '', shape = ''] = NAMED.exec(bulletin) ?? [];
  const period = periodOfCode(code);
  if (period === undefined) throw new Error(`${bulletin} names no days`);
  return { period, shape };
};

export const bulletinUpcasters = {
  BulletinPublished: {
    1: (first: PublishedFirst): BulletinPublished['data'] => {
      const { period, shape } = readFrom(first.bulletin);
      return { ...first, title: `${periodName(period)}通报`, period, shape };
    },
  },
} as const;
