import { unit } from '@app/testing';

const DATA = {
  township: unit.town,
  source: { kind: '12345', number: 'HX-0001' },
  subject: '夜间露天焚烧',
  asks: '请到现场查处',
  matter: '大气污染',
  place: { unit: unit.village, detail: '村东晒场' },
  beyondPower: ['no-enforcement-power'],
} as const;

/** What a 12345 system sends for one matter. */
export const messageOf = (data: object = {}, more: object = {}) => ({
  specversion: '1.0',
  id: 'm-0001',
  source: 'urn:hotline',
  type: 'huying.intake.call.v1',
  ...more,
  data: { ...DATA, ...data },
});
