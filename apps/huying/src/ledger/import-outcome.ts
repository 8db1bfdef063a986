import { Plain } from '../plain.js';
import type { LedgerReport } from './import-ledger.js';

/** What an import has to answer for although it ran to its end; its exit code says so. */
export const troubleIn = (
  { rows, rejected }: Pick<LedgerReport, 'rows' | 'rejected'>,
  brokenOffAt: number | undefined,
): Plain | undefined => {
  if (brokenOffAt !== undefined)
    return new Plain(
      `从第 ${brokenOffAt} 行起有引号没有闭合，其后的内容没有读入；改正后重新导入即可 (a quote is never closed: nothing was read from row ${brokenOffAt} on; mend it and import again)`,
    );
  if (rows === 0) return new Plain('文件只有表头，没有数据行 (the file has a header and no rows)');
  return rejected === rows ? new Plain('所有行都被退回 (every row was rejected)') : undefined;
};
