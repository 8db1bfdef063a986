import type { Command } from '@app/commands';
import type { CallCommand, Satisfaction } from '@app/domain';
import type { CallId, UnitCode } from '@app/kernel';
import { FEEDBACK, on, RAISING_WORDS, slip, unit } from '@app/testing';
import { onCall } from './in-county-words.js';

export const callNo = (nth: number): CallId => `0192f0c1-7a10-7000-8000-${String(nth).padStart(12, '0')}` as CallId;

const onSlip = (nth: number, command: (of: ReturnType<typeof slip>) => CallCommand, of = 1): Command =>
  onCall(command(slip(of)), callNo(nth));
/** 呼叫 */
export const calls = (nth: number): Command =>
  onCall({ act: 'raiseCall', words: { ...RAISING_WORDS, call: callNo(nth), source: { kind: 'patrol' } } }, callNo(nth));
/** 派发 */
export const sends = (nth: number, lead: UnitCode = unit.market, ...cooperating: readonly UnitCode[]): Command =>
  onCall(
    {
      act: 'dispatchCall',
      words: {
        to: [{ unit: lead, part: 'lead' }, ...cooperating.map((of) => ({ unit: of, part: 'cooperating' as const }))],
        basis: { noneFits: '清单未列' },
      },
    },
    callNo(nth),
  );
/** 响应 */
export const responds = (nth: number, of = 1): Command =>
  onSlip(
    nth,
    (one) => ({
      act: 'respondToSlip',
      slip: one,
      words: { contact: '王科长', phone: '0550-1234567', startsAt: on('12-31 09:00'), measure: '派员到场' },
    }),
    of,
  );
/** What a feedback may say otherwise. */
interface Told {
  readonly done: string;
  readonly evidence: readonly [];
}
/** 反馈 */
export const feedsBack = (nth: number, words: Partial<Told> = {}, of = 1): Command =>
  onSlip(nth, (one) => ({ act: 'fileFeedback', slip: one, words: { ...FEEDBACK, ...words } }), of);
/** 退单，同意退单 */
export const returns = (nth: number): Command =>
  onSlip(nth, (one) => ({
    act: 'returnSlip',
    slip: one,
    words: { basis: '三定规定第四条', proposed: unit.environment },
  }));
export const acceptsReturn = (nth: number): Command =>
  onSlip(nth, (one) => ({ act: 'acceptReturn', slip: one, words: { basis: { noneFits: '清单未列' } } }));
/** 挂账 */
export const suspends = (nth: number, until: string): Command =>
  onSlip(nth, (one) => ({
    act: 'suspendSlip',
    slip: one,
    words: { reason: '汛期停工', promiseDate: `2026-${until}` as never },
  }));
/** 延期 */
export const asksDays = (nth: number, days: number): Command =>
  onSlip(nth, (one) => ({ act: 'askExtension', slip: one, words: { days, reason: '需送检' } }));
export const grants = (nth: number): Command => onSlip(nth, (one) => ({ act: 'grantExtension', slip: one, words: {} }));
/** 剔除 */
export const excludes = (nth: number): Command =>
  onSlip(nth, (one) => ({ act: 'excludeSlip', slip: one, words: { reason: '不可抗力', approver: '县领导' } }));
/** 确认，退回重办，复发重开 */
export const confirms = (nth: number): Command =>
  onCall({ act: 'confirmClosure', words: { solved: true } }, callNo(nth));
export const ordersRework = (nth: number): Command =>
  onCall({ act: 'sendBack', words: { reason: '仍有残留' } }, callNo(nth));
export const reopens = (nth: number): Command =>
  onCall({ act: 'reopenForRecurrence', words: { reason: '又有倾倒' } }, callNo(nth));
/** 评价 */
export const rates = (nth: number, rating: Satisfaction = 'satisfied'): Command =>
  onSlip(nth, (one) => ({ act: 'rateDepartment', slip: one, words: { rating, speed: 4, attitude: 4, result: 4 } }));
/** 撤回 */
export const withdraws = (nth: number): Command =>
  onCall({ act: 'withdrawCall', words: { reason: '已自行清理' } }, callNo(nth));

/** The slip of the first department of a call. */
export const slipOfCall = (nth: number) => ({ call: callNo(nth), slip: slip(1) });
