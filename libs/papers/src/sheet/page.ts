import type { Sheet } from './sheet.js';

const POINTS_PER_MM = 72 / 25.4;

export const points = (mm: number): number => mm * POINTS_PER_MM;

/** A4 with the margins of GB/T 9704, in millimetres. */
export const PAGE = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 } as const;

/** A form is filled to the edges, so that a slip stays on one leaf. */
export const FORM_PAGE = { width: 210, height: 297, top: 22, right: 22, bottom: 22, left: 25 } as const;

/** Lying on its side, for wide tables. */
export const WIDE_PAGE = { width: 297, height: 210, top: 18, right: 22, bottom: 18, left: 22 } as const;

export type PageShape = typeof PAGE | typeof FORM_PAGE | typeof WIDE_PAGE;

export const pageOf = ({ wide, blocks }: Pick<Sheet, 'wide' | 'blocks'>): PageShape => {
  if (wide) return WIDE_PAGE;
  return blocks.some(({ is }) => is === 'form') ? FORM_PAGE : PAGE;
};

/** The width that is written on, in millimetres. */
export const writtenWidth = ({ width, left, right }: PageShape): number => width - left - right;

/** Sizes in points: 二号 for the title, 三号 for running text, 小四 and 小五 inside tables. */
export const SIZES = {
  issuer: 26,
  title: 22,
  text: 16,
  reference: 12,
  field: 12,
  cell: 10.5,
  note: 10.5,
  page: 14,
} as const;

export const RED = 'E60012';
