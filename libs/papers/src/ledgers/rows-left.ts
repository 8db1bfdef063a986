import type { LedgerRows } from './ledger.js';
import type { RowsLeft } from './xlsx-sheet.js';

/** Rows that come in pages, given out in the portions that are asked for. */
export const rowsLeft = <Row>(pages: LedgerRows<Row>): RowsLeft<Row> & { close(): Promise<void> } => {
  const source = pages[Symbol.asyncIterator]();
  let page: readonly Row[] = [];
  let taken = 0;
  const refill = async (): Promise<void> => {
    while (page.length === 0) {
      const { done, value } = await source.next();
      if (done) return;
      page = value;
    }
  };
  return {
    take: async (most) => {
      if (most <= 0) return [];
      await refill();
      const given = page.slice(0, most);
      page = page.slice(given.length);
      taken += given.length;
      return given;
    },
    more: async () => {
      await refill();
      return page.length > 0;
    },
    get taken() {
      return taken;
    },
    // whoever took them is gone: nobody is left to tell how it ended
    close: async () => void (await source.return?.()?.catch(() => undefined)),
  };
};
