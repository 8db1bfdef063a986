import { callWords } from '../../words/call.texts';
import { listed } from '../../words/marks';
import { type Column, headOf } from './shape-fields';
import { shapesTexts as t } from './shapes.texts';

const headsIn = (keys: readonly string[], columns: readonly Column[]): string =>
  listed(
    keys.map((key) => columns.find((one) => one.key === key)).map((one, nth) => (one ? headOf(one) : `${keys[nth]}`)),
  );

const definition = (column: Column, columns: readonly Column[]): string => {
  switch (column.is) {
    case 'count': {
      const sources = column.sources?.map((source) => callWords(source));
      return sources ? t('countsFrom', { of: t(column.of), sources: listed(sources) }) : t(column.of);
    }
    case 'stock':
      return t(`stock-${column.of}`);
    case 'hours':
      return t(`hours-${column.of}`);
    case 'sum':
      return t('adds', { of: headsIn(column.of, columns) });
    case 'rate':
      return t('divides', {
        of: headsIn(column.of, columns),
        by: headsIn(column.by, columns),
        decimals: column.decimals,
      });
    default:
      return t(`is-${column.is}`);
  }
};

/** What a column counts, in words. */
export const columnText = (column: Column, columns: readonly Column[]): string => {
  const text = definition(column, columns);
  return column.hidden ? t('notPrinted', { column: text }) : text;
};

/** Two sums that must be the same: `a、b = c`. */
export const identityText = (
  { left, right }: { readonly left: readonly string[]; readonly right: readonly string[] },
  columns: readonly Column[],
): string => `${headsIn(left, columns)} = ${headsIn(right, columns)}`;
