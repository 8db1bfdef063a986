import type { Content } from 'pdfmake/interfaces.js';
import { keptTogether } from '../sheet/kept-together.js';
import { type PageShape, SIZES } from '../sheet/page.js';
import type { Block, BlockOf } from '../sheet/sheet.js';
import { pdfForm, pdfTable } from './pdf-table.js';

const LEADING = 1.18; // 28 points from line to line, 22 lines a page
const BEFORE = SIZES.text * 0.1;

const paragraph = (text: string): Content => ({
  text,
  fontSize: SIZES.text,
  lineHeight: LEADING,
  leadingIndent: SIZES.text * 2,
  alignment: 'justify',
  margin: [0, BEFORE, 0, 0],
});

const closing = ({ lines }: BlockOf<'closing'>): Content => ({
  stack: lines.map((text) => ({ text, fontSize: SIZES.text, lineHeight: LEADING, alignment: 'right' as const })),
  margin: [0, SIZES.text * 2, SIZES.text * 2, 0],
});

const drawn = (block: Block, page: PageShape): Content => {
  switch (block.is) {
    case 'form':
      return pdfForm(block, page);
    case 'table':
      return pdfTable(block.table, page);
    case 'paragraph':
      return paragraph(block.text);
    case 'heading':
      return { ...(paragraph(block.text) as object), bold: true, alignment: 'left' } as Content;
    case 'addressee':
      return { text: `${block.text}：`, fontSize: SIZES.text, lineHeight: LEADING, margin: [0, 8, 0, 0] };
    case 'note':
      return { text: block.text, fontSize: SIZES.note, lineHeight: 1.1, margin: [0, 2, 0, 0] };
    case 'closing':
      return closing(block);
  }
};

/** The parts of a paper as pdfmake draws them. */
export const pdfBlocks = (blocks: readonly Block[], page: PageShape): Content[] =>
  keptTogether(blocks).map((group) =>
    group.length === 1
      ? group.map((block) => drawn(block, page))
      : { stack: group.map((block) => drawn(block, page)), unbreakable: true },
  );
