import type { Block } from './sheet.js';

const MOST_CHARACTERS = 800;

const wordsOf = (block: Block): string => {
  if (block.is === 'closing') return block.lines.join('');
  return 'text' in block ? block.text : '';
};

const isRunning = ({ is }: Block): boolean => is === 'paragraph' || is === 'note' || is === 'heading';

/** A heading goes with what it heads, and the signature never stands alone on a page. */
export const goesWithNext = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && isRunning(block) && (block.is === 'heading' || next.is === 'closing');

const isShort = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, block) => sum + wordsOf(block).length, 0) <= MOST_CHARACTERS;

/** Blocks that stay on one page, as long as they are short enough for it; the others each by itself. */
export const keptTogether = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const groups: Block[][] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const joins = before !== undefined && goesWithNext(before, block) && block.is !== 'table';
    if (joins) groups.at(-1)?.push(block);
    else groups.push([block]);
  });
  return groups.flatMap((group) => (isShort(group) ? [group] : group.map((block) => [block])));
};
