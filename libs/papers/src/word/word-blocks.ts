import { AlignmentType, type IParagraphOptions, LineRuleType, type Paragraph, type Table } from 'docx';
import { goesWithNext } from '../sheet/kept-together.js';
import { type PageShape, SIZES } from '../sheet/page.js';
import type { Block } from '../sheet/sheet.js';
import { wordForm, wordTable } from './word-table.js';
import { written } from './word-text.js';

const LEADING = { spacing: { line: 560, lineRule: LineRuleType.EXACT } } as const; // 28 points, 22 lines a page
const TWO_CHARACTERS = SIZES.text * 2 * 20;
const indented: IParagraphOptions = { ...LEADING, indent: { firstLine: TWO_CHARACTERS } };

const closing = (lines: readonly string[]): readonly Paragraph[] =>
  lines.map((text, at) =>
    written(
      text,
      { size: SIZES.text },
      {
        alignment: AlignmentType.RIGHT,
        indent: { right: TWO_CHARACTERS },
        spacing: { ...LEADING.spacing, before: at === 0 ? 560 : 0 },
        keepNext: at < lines.length - 1,
        keepLines: true,
      },
    ),
  );

const drawn = (block: Block, page: PageShape, keepNext: boolean): readonly (Paragraph | Table)[] => {
  switch (block.is) {
    case 'form':
      return [wordForm(block, page)];
    case 'table':
      return wordTable(block.table, page);
    case 'paragraph':
      return [written(block.text, { size: SIZES.text }, { ...indented, keepNext, keepLines: keepNext })];
    case 'heading':
      return [written(block.text, { size: SIZES.text, font: 'heading' }, { ...indented, keepNext })];
    case 'addressee':
      return [written(`${block.text}：`, { size: SIZES.text }, LEADING)];
    case 'note':
      return [written(block.text, { size: SIZES.note }, { spacing: { before: 80 }, keepNext })];
    case 'closing':
      return closing(block.lines);
  }
};

/** The parts of a paper as Word has them. */
export const wordBlocks = (blocks: readonly Block[], page: PageShape): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, at) => drawn(block, page, goesWithNext(block, blocks[at + 1])));
