import type { Instant } from '@app/kernel';
import { on } from '@app/testing';
import { count, moment, percent, text } from '../ledgers/columns.js';
import type { Ledger, LedgerWriting } from '../ledgers/ledger.js';
import { word } from '../words/wording.js';

export interface Row {
  readonly subject: string;
  readonly at?: Instant;
  readonly slips?: number;
  readonly rate?: number;
}

export const LEDGER: Ledger<Row> = {
  name: word('台账', 'Ledger'),
  columns: [
    text('事由', 'Subject', 20, ({ subject }) => subject),
    moment('时间', 'At', ({ at }) => at),
    count('张数', 'Slips', ({ slips }) => slips),
    percent('比率', 'Rate', ({ rate }) => rate),
  ],
};

export const WRITING: LedgerWriting = {
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  writtenAt: on('03-02 10:00'),
  notes: [['范围', '全县']],
};

/** Pages of rows, and what was asked of them. */
export const pagesOf = (pages: readonly (readonly Row[])[]) => {
  const told = { read: 0, ended: false };
  async function* reading(): AsyncGenerator<readonly Row[]> {
    try {
      for (const page of pages) {
        told.read += 1;
        yield page;
      }
    } finally {
      told.ended = true;
    }
  }
  return { told, rows: reading() };
};
