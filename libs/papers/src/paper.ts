import { pdfOf } from './pdf/pdf-of.js';
import type { Sheet } from './sheet/sheet.js';
import { wordOf } from './word/word-of.js';

/** How a paper leaves the house. */
export const PAPER_FORMATS = {
  pdf: { media: 'application/pdf', draw: pdfOf },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', draw: wordOf },
} as const;

export type PaperFormat = keyof typeof PAPER_FORMATS;

/** Draws a paper; the same sheet gives the same bytes. */
export const draw = (sheet: Sheet, format: PaperFormat): Promise<Buffer> => PAPER_FORMATS[format].draw(sheet);
