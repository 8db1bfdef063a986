import type { ProblemTable } from './problem-row.js';

export const demandProblems = {
  'demand.not-a-township': {
    status: 422,
    rule: { zh: '诉求数按镇街报送', en: 'Demand is told of townships' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'demand.no-such-month': {
    status: 422,
    rule: { zh: '月份形如 2026-03', en: 'A month is written 2026-03' },
    remedy: { zh: '请核对 {month}', en: 'Check {month}' },
  },
  'demand.in-the-future': {
    status: 422,
    rule: { zh: '不报送以后月份的诉求数', en: 'Nobody knows the demand of a month to come' },
    remedy: { zh: '请核对 {month}', en: 'Check {month}' },
  },
  'demand.not-a-count': {
    status: 422,
    rule: { zh: '件数须为非负整数', en: 'A count is a whole number, zero or more' },
    remedy: { zh: '请核对件数', en: 'Check the count' },
  },
} as const satisfies ProblemTable;
