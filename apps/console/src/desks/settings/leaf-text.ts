import type { Limit } from '../../parts/limit-field.vue';
import { limitText } from '../../parts/limit-text';
import { unitName } from '../../session/units';
import { listed } from '../../words/marks';
import { settingsTexts as t } from './settings.texts';
import type { Leaf } from './settings-fields';

export interface Span {
  readonly from: string;
  readonly to: string;
}

const units = (codes: readonly string[]): string => listed(codes.map(unitName));

/** A value in words; the names of shapes are told. */
export const leafText = ({ kind, unit }: Leaf, value: unknown, shapes: ReadonlyMap<string, string>): string => {
  switch (kind) {
    case 'yes':
      return t(value ? 'yes' : 'no');
    case 'count':
      return `${value} ${unit ? t(unit) : ''}`;
    case 'limit':
    case 'days':
      return limitText(value as Limit);
    case 'choice':
      return t(value as '24:00');
    case 'units':
      return units(value as readonly string[]) || t('nothing');
    case 'groups':
      return (value as readonly (readonly string[])[]).map(units).join(t('besides')) || t('allTogether');
    case 'shapes':
      return listed((value as readonly string[]).map((code) => shapes.get(code) ?? code)) || t('nothing');
    case 'hours':
      return listed((value as readonly Span[]).map(({ from, to }) => `${from}–${to}`));
    default:
      return String(value);
  }
};
