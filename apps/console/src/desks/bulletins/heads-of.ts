import type { BulletinView } from '@app/contracts';

type Column = BulletinView['shape']['columns'][number];

/** What is printed: the hidden columns are checked only. */
export const printedColumns = ({ columns }: Pick<BulletinView['shape'], 'columns'>): readonly Column[] =>
  columns.filter(({ hidden }) => hidden !== true);

/** A head over neighbouring columns; over one only it reaches down over both lines. */
export interface Head {
  readonly text: string;
  readonly under: boolean;
  readonly columns: readonly Column[];
}

/** The upper line of heads: neighbours that have the same name over them stand under one head. */
export const headsOf = (columns: readonly Column[]): readonly Head[] => {
  const heads: (Head & { readonly columns: Column[] })[] = [];
  for (const column of columns) {
    const last = heads.at(-1);
    if (column.under !== undefined && last?.under && last.text === column.under) last.columns.push(column);
    else heads.push({ text: column.under ?? column.head, under: column.under !== undefined, columns: [column] });
  }
  return heads;
};
