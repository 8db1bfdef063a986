import type { Command } from '@app/commands';
import type { StepKind, SupervisionCommand } from '@app/domain';
import type { StepId, UnitCode } from '@app/kernel';
import { unit } from '@app/testing';
import { slipOfCall } from './numbered-calls.js';

const onUnit = (command: SupervisionCommand, of: UnitCode = unit.market): Command => ({
  of: 'supervision',
  supervision: of,
  command,
});
const stepNo = (nth: number): StepId => String(nth) as StepId;
/** 直接采取 */
export const takes = (
  kind: StepKind,
  { of = unit.market, about }: { of?: UnitCode; about?: ReturnType<typeof slipOfCall> } = {},
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
    words: { unit: unit.market, about: slipOfCall(nth), reason: '现场复查仍在排污' },
  });
