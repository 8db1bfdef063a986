import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type PageShape, pageOf, points, SIZES } from '../sheet/page.js';
import type { Sheet } from '../sheet/sheet.js';
import { pdfBlocks } from './pdf-blocks.js';
import { FONT, isFont, PDF_FONTS } from './pdf-fonts.js';
import { pdfMasthead } from './pdf-masthead.js';

pdfmake.setFonts(PDF_FONTS);
pdfmake.setLocalAccessPolicy(isFont);
pdfmake.setUrlAccessPolicy(() => false);

const definition = (sheet: Sheet, page: PageShape): TDocumentDefinitions => ({
  pageSize: { width: points(page.width), height: points(page.height) },
  pageMargins: [points(page.left), points(page.top), points(page.right), points(page.bottom)],
  info: {
    title: sheet.title,
    creationDate: new Date(sheet.at),
    modDate: new Date(sheet.at),
    producer: 'huying',
    creator: 'huying',
  },
  language: 'zh-CN',
  defaultStyle: { font: FONT, fontSize: SIZES.field },
  content: [...pdfMasthead(sheet, page), ...pdfBlocks(sheet.blocks, page)],
  footer: (current) => ({ text: `- ${current} -`, alignment: 'center', fontSize: SIZES.page, margin: [0, points(7)] }),
});

/** The paper as PDF, with the glyphs that it uses; the same sheet gives the same bytes. */
export const pdfOf = (sheet: Sheet): Promise<Buffer> =>
  pdfmake.createPdf(definition(sheet, pageOf(sheet))).getBuffer() as Promise<Buffer>;
