import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { said, word } from '../words/wording.js';
import type { Ledger, LedgerRows, LedgerWriting } from './ledger.js';
import { rowsLeft } from './rows-left.js';
import { wallCell } from './wall-cell.js';
import { sheetPath, workbookParts } from './xlsx-parts.js';
import { MOST_ROWS, notesXml, sheetXml } from './xlsx-sheet.js';
import { STYLES_XML } from './xlsx-styles.js';

const NOTES = word('说明', 'Notes');
const ROWS = word('行数', 'Rows');
const WRITTEN = word('导出时间', 'Written');

const notesOf = (rows: number, { language, notes, writtenAt, timeZone }: LedgerWriting) => [
  ...notes,
  [said(WRITTEN, language), `${wallCell(writtenAt, timeZone)} (${timeZone})`] as const,
  [said(ROWS, language), String(rows)] as const,
];

/** Writes sheet after sheet until there are no more rows, then what holds them together. */
const fill = async <Row>(
  zip: ZipFile,
  ledger: Ledger<Row>,
  rows: ReturnType<typeof rowsLeft<Row>>,
  writing: LedgerWriting,
  most: number,
): Promise<void> => {
  const entry = { mtime: new Date(writing.writtenAt), compressionLevel: 4 };
  const name = said(ledger.name, writing.language);
  const sheets: string[] = [];
  do {
    const sheet = Readable.from(sheetXml(ledger, rows, writing, most), { objectMode: false });
    const gone = (): void => void sheet.destroy();
    zip.outputStream.once('close', gone);
    zip.addReadStream(sheet, sheetPath(sheets.length), entry);
    sheets.push(sheets.length === 0 ? name : `${name} ${sheets.length + 1}`);
    await finished(sheet);
    zip.outputStream.off('close', gone);
  } while (await rows.more());
  zip.addBuffer(Buffer.from(notesXml(notesOf(rows.taken, writing))), sheetPath(sheets.length), entry);
  sheets.push(said(NOTES, writing.language));
  zip.addBuffer(Buffer.from(STYLES_XML), 'xl/styles.xml', entry);
  for (const [path, xml] of workbookParts(sheets)) zip.addBuffer(Buffer.from(xml), path, entry);
  zip.end();
};

/** A ledger as an Excel workbook, read as fast as it is taken; destroying it ends the reading of its rows. */
export const xlsxOf = <Row>(
  ledger: Ledger<Row>,
  pages: LedgerRows<Row>,
  writing: LedgerWriting,
  most = MOST_ROWS,
): Readable => {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const rows = rowsLeft(pages);
  const broken = (error: Error): void => void output.destroy(error);
  zip.on('error', broken);
  output.once('close', () => void rows.close());
  fill(zip, ledger, rows, writing, most).catch((error: Error) => (output.destroyed ? undefined : broken(error)));
  return output;
};
