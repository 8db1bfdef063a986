import type { Column, Shape } from './shape-fields';

const withoutBlanks = (column: Column): Column => {
  const { under, hidden, ...rest } = column;
  const kept = { ...rest, ...(under?.trim() && { under: under.trim() }), ...(hidden && { hidden }) };
  if (kept.is !== 'count') return kept as Column;
  const { sources, ...counted } = kept;
  return { ...counted, ...(sources && sources.length > 0 && { sources }) } as Column;
};

/** What is sent: what was left empty is left out. */
export const shapeBody = ({ paragraphs, rows, columns, ...shape }: Shape): Shape => {
  const { order, ...lines } = rows;
  return {
    ...shape,
    paragraphs: paragraphs.map((line) => line.trim()).filter((line) => line !== ''),
    rows: { ...lines, ...(order && { order }) },
    columns: columns.map(withoutBlanks),
  };
};

/** A copy to type into, without its version. */
export const draftFrom = ({
  version: _,
  effectiveFrom: __,
  ...shape
}: Shape & { readonly version?: number; readonly effectiveFrom?: string }): Shape =>
  JSON.parse(JSON.stringify(shape)) as Shape;
