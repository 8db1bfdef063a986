import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { type PageShape, pageOf, SIZES } from '../sheet/page.js';
import type { Sheet } from '../sheet/sheet.js';
import { squareCodePng } from '../sheet/square-code.js';
import { settled } from './settled.js';
import { wordBlocks } from './word-blocks.js';
import { wordMasthead } from './word-masthead.js';
import { twips } from './word-table.js';
import { CENTER, WORD_FONTS } from './word-text.js';

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        ...CENTER,
        children: [
          new TextRun({
            children: ['- ', PageNumber.CURRENT, ' -'],
            size: SIZES.page * 2,
            font: { ascii: WORD_FONTS.page, eastAsia: WORD_FONTS.page },
          }),
        ],
      }),
    ],
  });

/** A4 standing, or lying: Word wants its short side as the width in both. */
const properties = (page: PageShape) => {
  const wide = page.width > page.height;
  const [width, height] = wide ? [page.height, page.width] : [page.width, page.height];
  return {
    page: {
      size: {
        width: twips(width),
        height: twips(height),
        orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(page.top),
        right: twips(page.right),
        bottom: twips(page.bottom),
        left: twips(page.left),
        footer: twips(page.bottom - 9),
      },
    },
  };
};

/** The paper as Word (.docx); the same sheet gives the same bytes. */
export const wordOf = async (sheet: Sheet): Promise<Buffer> => {
  const page = pageOf(sheet);
  const masthead = wordMasthead(sheet, page, await squareCodePng(sheet.code));
  const document = new Document({
    title: sheet.title,
    creator: 'huying',
    lastModifiedBy: 'huying',
    sections: [
      {
        properties: properties(page),
        footers: { default: pageNumber() },
        children: [...masthead, ...wordBlocks(sheet.blocks, page)],
      },
    ],
  });
  return settled(await Packer.toBuffer(document), sheet.at);
};
