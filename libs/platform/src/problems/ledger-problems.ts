import type { ProblemTable } from './problem-row.js';

export const ledgerProblems = {
  'ledger.times-in-the-future': {
    status: 422,
    rule: { zh: '台账只记已经发生的事', en: 'A ledger tells what has happened already' },
    remedy: { zh: '请核对该行中晚于现在的时间', en: 'Check the times of the row that lie ahead' },
  },
  'ledger.times-out-of-order': {
    status: 422,
    rule: {
      zh: '台账各时间须依次为呼叫、派发、反馈、结案，到期不早于派发',
      en: 'A ledger row’s times go from raised to dispatched, completed and closed; it fell due after its dispatch',
    },
    remedy: { zh: '请核对该行的时间', en: 'Check the times of the row' },
  },
  'ledger.cells-do-not-fit-the-header': {
    status: 422,
    rule: { zh: '每一行的格数须与表头相同', en: 'A row has as many cells as the header' },
    remedy: { zh: '请检查这一行的分隔符与引号', en: 'Check the separators and quotes of this row' },
  },
  'ledger.quote-not-closed': {
    status: 422,
    rule: { zh: '每个引号都要闭合', en: 'Every quote is closed' },
    remedy: {
      zh: '从这一行起直到文件末尾（第 {line} 行）没有读入；请补上缺少的引号后重新导入，已入账的不会重复',
      en: 'Nothing was read from this row to the end of the file (line {line}); close the quote and import again: what was entered is not entered twice',
    },
  },
  'ledger.character-unfit': {
    status: 422,
    rule: {
      zh: '台账中不能有控制字符或读不出的字',
      en: 'A ledger holds no control characters and none that cannot be read',
    },
    remedy: {
      zh: '请改正“{column}”一栏；文件可能受损或不完整',
      en: 'Mend the column {column}; the file may be damaged or cut short',
    },
  },
  'ledger.number-again': {
    status: 422,
    rule: { zh: '同一编号在文件中出现两次而内容不同', en: 'A number stands twice in the file with different words' },
    remedy: { zh: '第 {row} 行已用此编号，请核对哪一行是对的', en: 'Row {row} has it: check which one is right' },
  },
  'ledger.number-missing': {
    status: 422,
    rule: { zh: '台账的每一行都要有编号', en: 'A ledger row has a number' },
    remedy: { zh: '请补上编号，否则无法防止重复导入', en: 'Add its number: without one it could be entered twice' },
  },
  'ledger.time-missing': {
    status: 422,
    rule: { zh: '台账的每一行都要有呼叫时间', en: 'A ledger row tells when it was raised' },
    remedy: { zh: '请补上“{column}”一栏', en: 'Fill in the column {column}' },
  },
  'ledger.time-unreadable': {
    status: 422,
    rule: { zh: '时间须按映射文件所写的格式', en: 'Times are written in a format that the map names' },
    remedy: {
      zh: '“{column}”一栏写的是“{text}”，请改正，或在映射文件的 timeFormats 中加上这种格式',
      en: 'The column {column} says “{text}”: correct it, or add its format to timeFormats in the map',
    },
  },
} as const satisfies ProblemTable;
