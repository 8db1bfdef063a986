import { constants, createWriteStream, type WriteStream } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Rejection } from '@app/kernel';
import { problemOf } from '@app/platform';
import { MISUSED, Plain } from '../plain.js';
import type { LedgerRow } from './ledger-rows.js';

/** The rows that could not be entered, with row number and reason; made when the first one comes. It has the columns of the ledger: mended, it can be imported. */
export interface RejectFile {
  readonly path: string;
  add(row: LedgerRow, reason: Rejection): void;
  close(): Promise<void>;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;

const lineOf = ({ row, raw }: LedgerRow, reason: Rejection): string => {
  const { code, rule, remedy } = problemOf(reason, '', 'zh-CN');
  return line([String(row), code, `${rule.zh}。${remedy.zh} · ${rule.en}. ${remedy.en}`, ...raw]);
};

const HEADER = ['行号 row', '原因代码 code', '原因 reason'];

/** Refuses a path that cannot be written, or that names a file which is read; throws Plain. */
export const refuseWrongRejects = async (path: string, read: readonly string[]): Promise<void> => {
  const folder = dirname(path);
  await access(folder, constants.W_OK).catch(() => {
    throw new Plain(`退回文件写不进去：${folder} (rejects cannot be written there)`, MISUSED);
  });
  const [own, ...others] = await Promise.all([path, ...read].map((file) => realpath(file).catch(() => undefined)));
  if (own !== undefined && others.includes(own))
    throw new Plain(`--rejects 不能是正在读的文件 ${path} (rejects would overwrite what is read)`, MISUSED);
};

export const rejectFile = (path: string): RejectFile => {
  let file: WriteStream | undefined;
  let trouble: Error | undefined;
  const note = (error: Error): void => {
    trouble = error;
  };
  const opened = (header: readonly string[]): WriteStream => {
    const fresh = createWriteStream(path).on('error', note);
    fresh.write(`\uFEFF${line([...HEADER, ...header])}`); // the mark lets spreadsheet programs read it as UTF-8
    return fresh;
  };
  return {
    path,
    add: (row, reason) => {
      file ??= opened(row.header);
      file.write(lineOf(row, reason));
    },
    close: async () => {
      if (file === undefined) return;
      await finished(file.end()).catch(note);
      if (trouble !== undefined) throw new Plain(`退回文件没有写成：${trouble.message} (rejects were not written)`);
    },
  };
};
