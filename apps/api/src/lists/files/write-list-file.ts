import { buffer } from 'node:stream/consumers';
import type { ListItem, Organisation } from '@app/domain';
import { type Ledger, textColumn, word } from '@app/papers';
import { type ExportWriting, exported } from '../../exports/exported.js';
import { COLUMNS, cellsOf, unitNames } from './list-columns.js';

const WIDTH = 24;

const ledgerOf = (organisation: Organisation): Ledger<ListItem> => {
  const named = unitNames(organisation);
  return {
    name: word('责任清单', 'Responsibility list'),
    columns: COLUMNS.map((head) => textColumn(head, head, WIDTH, (item) => cellsOf(item, named)[head])),
  };
};

/** The items as a file that a spreadsheet opens and `readListFile` reads; no cell of it is a formula. */
export const writeListFile = (
  items: readonly ListItem[],
  organisation: Organisation,
  writing: Omit<ExportWriting, 'language'>,
): Promise<Buffer> =>
  buffer(exported(ledgerOf(organisation), onePage(items), { ...writing, language: 'zh-CN' }).content);

async function* onePage<Row>(rows: readonly Row[]) {
  yield rows;
}
