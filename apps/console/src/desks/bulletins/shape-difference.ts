import { listed } from '../../words/marks';
import { columnText, identityText } from './column-text';
import { type Column, headOf, type Shape } from './shape-fields';
import { shapesTexts as t } from './shapes.texts';

/** One thing that a version of a shape has otherwise; absent where one of the two does not have it. */
export interface ShapeChange {
  readonly what: string;
  readonly was?: string;
  readonly is?: string;
}

type Columns = readonly Column[];

const columnNamed = (key: string | undefined, columns: Columns): Column | undefined =>
  columns.find((column) => column.key === key);

/** By which column the lines are ordered. */
export const orderText = ({ rows }: Pick<Shape, 'rows'>, columns: Columns): string => {
  const column = columnNamed(rows.order, columns);
  return column ? headOf(column) : t('noOrder');
};

const WORDS = [
  ['name', ({ name }: Shape) => name],
  ['titleOf', ({ title }: Shape) => title],
  ['paragraphs', ({ paragraphs }: Shape) => paragraphs.join('\n')],
  ['caption', ({ caption }: Shape) => caption],
  ['by', ({ rows }: Shape) => t(rows.by)],
  ['idle', ({ rows }: Shape) => t(rows.idle)],
  ['order', orderText],
  [
    'identities',
    ({ identities }: Shape, columns: Columns) => listed(identities.map((one) => identityText(one, columns))),
  ],
] as const;

const told = (column: Column | undefined, columns: Columns): string | undefined =>
  column && t('headed', { head: headOf(column), column: columnText(column, columns) });

const columnChanges = (before: Shape, after: Shape, columns: Columns): readonly ShapeChange[] => {
  const keys = new Set([...before.columns, ...after.columns].map(({ key }) => key));
  return [...keys].flatMap((key): ShapeChange[] => {
    const was = told(columnNamed(key, before.columns), columns);
    const is = told(columnNamed(key, after.columns), columns);
    if (was === is) return [];
    const what = headOf(columnNamed(key, columns) as Column);
    return [{ what, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
  });
};

const orderOfColumns = (one: Shape, other: Shape): string => {
  const both = new Set(other.columns.map(({ key }) => key));
  return listed(one.columns.filter(({ key }) => both.has(key)).map(({ key }) => key));
};

const moved = (before: Shape, after: Shape): readonly ShapeChange[] =>
  orderOfColumns(before, after) === orderOfColumns(after, before)
    ? []
    : [{ what: t('moved'), was: listed(before.columns.map(headOf)), is: listed(after.columns.map(headOf)) }];

/** What one version of a shape has otherwise than the version before it; a column that has another name is told once. */
export const shapeDifference = (before: Shape, after: Shape): readonly ShapeChange[] => {
  const columns = [...after.columns, ...before.columns];
  const words = WORDS.flatMap(([what, tell]) => {
    const [was, is] = [tell(before, columns), tell(after, columns)];
    return was === is ? [] : [{ what: t(what), was: was || t('empty'), is: is || t('empty') }];
  });
  return [...words, ...columnChanges(before, after, columns), ...moved(before, after)];
};
