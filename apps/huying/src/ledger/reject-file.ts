import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Rejection } from '@app/kernel';
import { problemOf } from '@app/platform';
import type { LedgerRow } from './ledger-rows.js';

/** The rows that could not be entered, with row number and reason; the file is made when the first one comes. */
export interface RejectFile {
  readonly path: string;
  add(row: LedgerRow, reason: Rejection): void;
  close(): Promise<void>;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const lineOf = ({ row, raw }: LedgerRow, reason: Rejection): string => {
  const { code, rule, remedy } = problemOf(reason, '', 'zh-CN');
  return `${[String(row), code, `${rule.zh}。${remedy.zh}`, ...raw].map(cell).join(',')}\n`;
};

export const rejectFile = (path: string): RejectFile => {
  let file: WriteStream | undefined;
  const opened = (): WriteStream => {
    const fresh = createWriteStream(path);
    fresh.write('\uFEFF行号,原因代码,原因,原内容\n'); // the mark lets spreadsheet programs read it as UTF-8
    return fresh;
  };
  return {
    path,
    add: (row, reason) => {
      file ??= opened();
      file.write(lineOf(row, reason));
    },
    close: async () => {
      if (file !== undefined) await finished(file.end());
    },
  };
};
