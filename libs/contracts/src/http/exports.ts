import { z } from 'zod';
import { CallsQuery } from './call-list.js';
import { FiguresQuery } from './figures.js';
import { said } from './said.js';

const written = {
  format: z.enum(['xlsx', 'csv']).default('xlsx').meta(said('Excel 或 CSV', 'Excel or CSV')),
  language: z
    .enum(['zh-CN', 'en'])
    .exactOptional()
    .meta(said('表头的语言；不填则依 Accept-Language', 'of the headings; as Accept-Language says when absent')),
};

/** The calls of a ledger are narrowed as the list of calls is; there are no pages. */
export const LedgerQuery = CallsQuery.omit({ limit: true, cursor: true }).extend(written);

export const FiguresExportQuery = FiguresQuery.extend(written);
