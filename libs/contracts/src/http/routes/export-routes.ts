import { FiguresExportQuery, LedgerQuery } from '../exports.js';
import { route } from '../route.js';
import { API } from './api.js';

const tag = '导出 Exports';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const answers = { 200: { media: [EXCEL, 'text/csv'] } } as const;

export const exportRoutes = {
  calls: route({
    method: 'GET',
    path: `${API}/exports/calls`,
    tag,
    said: {
      zh: '呼叫台账，含今日；条件同呼叫单列表',
      en: 'The ledger of calls, today included; narrowed as their list',
    },
    query: LedgerQuery,
    answers,
  }),
  slips: route({
    method: 'GET',
    path: `${API}/exports/slips`,
    tag,
    said: { zh: '派发单台账，含今日', en: 'The ledger of dispatch slips, today included' },
    query: LedgerQuery,
    answers,
  }),
  deadlines: route({
    method: 'GET',
    path: `${API}/exports/deadlines`,
    tag,
    said: { zh: '时限台账：尚欠的每一个时限', en: 'The ledger of deadlines: every limit that is still owed' },
    query: LedgerQuery,
    answers,
  }),
  figures: route({
    method: 'GET',
    path: `${API}/exports/figures`,
    tag,
    said: { zh: '指标表：分子、分母、口径', en: 'The figures with both parts and definition' },
    query: FiguresExportQuery,
    answers,
    refuses: [403],
  }),
} as const;
