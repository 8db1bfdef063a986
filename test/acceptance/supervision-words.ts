import type { Command } from '@app/commands';
import type { CallCommand, StepKind, SupervisionCommand } from '@app/domain';
import type { CallId, StepId, UnitCode } from '@app/kernel';
import { FEEDBACK, on, RAISING_WORDS, slip, unit } from '@app/testing';
import { onCall } from './in-county-words.js';

export const callNo = (nth: number): CallId => `0192f0c1-7a10-7000-8000-${String(nth).padStart(12, '0')}` as CallId;

const onSlip = (nth: number, command: (of: ReturnType<typeof slip>) => CallCommand, of = 1): Command =>
  onCall(command(slip(of)), callNo(nth));
const onUnit = (command: SupervisionCommand, of: UnitCode = unit.market): Command => ({
  of: 'supervision',
  supervision: of,
  command,
});

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
/** 反馈 */
export const feedsBack = (nth: number, of = 1): Command =>
  onSlip(nth, (one) => ({ act: 'fileFeedback', slip: one, words: FEEDBACK }), of);
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
/** 撤回 */
export const withdraws = (nth: number): Command =>
  onCall({ act: 'withdrawCall', words: { reason: '已自行清理' } }, callNo(nth));

const stepNo = (nth: number): StepId => String(nth) as StepId;
/** The slip of the first department of a call. */
export const aboutSlip = (nth: number) => ({ call: callNo(nth), slip: slip(1) });

/** 直接采取 */
export const takes = (
  kind: StepKind,
  { of = unit.market, about }: { of?: UnitCode; about?: ReturnType<typeof aboutSlip> } = {},
): Command => onUnit({ act: 'issueStep', words: { unit: of, kind, reason: '屡次拖延', ...(about && { about }) } }, of);
/** 撤销 */
export const recalls = (step: number, of: UnitCode = unit.market): Command =>
  onUnit({ act: 'recallStep', step: stepNo(step), words: { reason: '系统时钟有误' } }, of);
/** 签收 */
export const receives = (step: number): Command => onUnit({ act: 'receiveStep', step: stepNo(step), words: {} });
/** 回复 */
export const answers = (step: number): Command =>
  onUnit({ act: 'answerStep', step: stepNo(step), words: { answer: '已整改到位', evidence: [] } });
/** 认可，退回重答 */
export const accepts = (step: number): Command => onUnit({ act: 'acceptAnswer', step: stepNo(step), words: {} });
export const sendsBack = (step: number): Command =>
  onUnit({ act: 'sendAnswerBack', step: stepNo(step), words: { reason: '未说明整改措施' } });
/** 认定虚假办结 */
export const findsFalse = (nth: number): Command =>
  onUnit({
    act: 'findFalseClosure',
    words: { unit: unit.market, about: aboutSlip(nth), reason: '现场复查仍在排污' },
  });
