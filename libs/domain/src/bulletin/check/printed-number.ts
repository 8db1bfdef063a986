/** What a cell of a printed table says. */
export type Printed =
  | { readonly is: 'nothing' }
  | { readonly is: 'count'; readonly value: number }
  | { readonly is: 'decimal'; readonly text: string; readonly decimals: number; readonly percent: boolean }
  | { readonly is: 'words'; readonly text: string };

const NOTHING = /^(|-|—|――?|–|\/|\\|无|N\/A|null)$/i;
const GROUPED = /^\d{1,3}([,，]\d{3})+(?=\.|$)/;
const NUMBER = /^(\d+)(?:\.(\d+))?(%)?$/;
const COUNTED = /(?<=\d)(件|起|条|单|宗|人|次|个)$/;

/** Full-width digits and signs as plain ones, without spaces, separators of thousands and words of count. */
const plain = (cell: string): string => {
  const text = cell
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff]/g, '')
    .replace(COUNTED, '');
  return GROUPED.test(text) ? text.replaceAll(/[,，]/g, '') : text;
};

/** Reads a cell tolerantly: `９９．６％`, `1,133`, `12件`; a dash says nothing. */
export const printedNumber = (cell: string): Printed => {
  const text = plain(cell);
  if (NOTHING.test(text)) return { is: 'nothing' };
  const [, whole = '', decimals, percent] = NUMBER.exec(text) ?? [];
  if (whole === '') return { is: 'words', text: cell.trim() };
  if (decimals === undefined && percent === undefined) return { is: 'count', value: Number(whole) };
  const digits = decimals === undefined ? whole : `${whole}.${decimals}`;
  return { is: 'decimal', text: digits, decimals: decimals?.length ?? 0, percent: percent !== undefined };
};
