import {
  BorderStyle,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TabStopType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { type PageShape, RED, SIZES, writtenWidth } from '../sheet/page.js';
import type { Sheet } from '../sheet/sheet.js';
import { twips } from './word-table.js';
import { CENTER, runs, written } from './word-text.js';

const EMU_PER_MM = 36_000;
const CODE_MM = 18;
const CODE_PIXELS = Math.round((CODE_MM / 25.4) * 96);

/** The square code stands in the upper right corner, over the margin, and moves no words. */
const code = (png: Buffer, page: PageShape): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: CODE_PIXELS, height: CODE_PIXELS },
    altText: { id: '1', name: '编号', description: '编号二维码', title: '编号' },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: (page.width - page.right - CODE_MM) * EMU_PER_MM,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: (page.top - 6) * EMU_PER_MM },
    },
  });

const issuer = (name: string): Paragraph =>
  written(
    name,
    { size: SIZES.issuer, font: 'title', color: RED },
    {
      ...CENTER,
      spacing: { after: 240 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 8 } },
    },
  );

const references = (words: readonly string[], page: PageShape): Paragraph =>
  written(
    words.join('\t'),
    { size: SIZES.reference },
    {
      tabStops: [{ type: TabStopType.RIGHT, position: twips(writtenWidth(page)) }],
      spacing: { before: 120, after: 80 },
    },
  );

/** Who issues it, what it is, its number and its code. */
export const wordMasthead = (sheet: Sheet, page: PageShape, png: Buffer): readonly Paragraph[] => [
  ...(sheet.issuer === undefined ? [] : [issuer(sheet.issuer)]),
  new Paragraph({ ...CENTER, children: [code(png, page), ...runs(sheet.title, { size: SIZES.title, font: 'title' })] }),
  references(sheet.references, page),
];
