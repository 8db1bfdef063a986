export { bulletinSheet } from './bulletins/bulletin-paper.js';
export { BULLETIN_FORMATS, type BulletinFormat, drawBulletin } from './bulletins/draw-bulletin.js';
export {
  countyColumns,
  departmentColumns,
  type MonthlyBulletin,
  monthlyBulletinSheet,
} from './bulletins/monthly-bulletin.js';
export { CALL_LEDGER, type CallLedgerRow } from './ledgers/call-ledger.js';
export { text as textColumn } from './ledgers/columns.js';
export { DEADLINE_LEDGER, type DeadlineLedgerRow } from './ledgers/deadline-ledger.js';
export { FIGURES_LEDGER, type FiguresLedgerRow } from './ledgers/figures-ledger.js';
export { asItWas } from './ledgers/harmless.js';
export type { Ledger, LedgerRows, LedgerWriting } from './ledgers/ledger.js';
export { type SlipLedgerRow, slipLedger } from './ledgers/slip-ledger.js';
export { LEDGER_FORMATS, type LedgerFormat, writeLedger } from './ledgers/write-ledger.js';
export { type MatterHeard, type Minutes, minutesSheet } from './meetings/minutes.js';
export { type RulingPaper, rulingSheet } from './meetings/ruling.js';
export { type OrderedSlip, type SupervisionOrder, supervisionOrderSheet } from './orders/supervision-order.js';
export { draw, PAPER_FORMATS, type PaperFormat } from './paper.js';
export type { Sheet } from './sheet/sheet.js';
export { type CallSlip, callSlipSheet, type OnEverySlip } from './slips/call-slip.js';
export { type DispatchSlip, dispatchSlipSheet, type OnOneSlip, slipNumber } from './slips/dispatch-slip.js';
export { type FeedbackSlip, feedbackSlipSheet } from './slips/feedback-slip.js';
export { BEYOND_POWER_WORDS, CALL_STANDING_WORDS, SOURCE_WORDS, URGENCY_WORDS } from './words/call-words.js';
export { LIMIT_WORDS, PART_WORDS, SLIP_STANDING_WORDS } from './words/slip-words.js';
export { chineseDayOf, chineseEnd, chineseMoment } from './words/wall-clock.js';
export { type PaperLanguage, said, type Wording, word } from './words/wording.js';
