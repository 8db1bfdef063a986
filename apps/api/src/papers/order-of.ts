import { type Cause, STEPS_ON_PAPER } from '@app/domain';
import {
  LIMIT_WORDS,
  type OrderedSlip,
  SLIP_STANDING_WORDS,
  type StepOnPaper,
  type SupervisionOrder,
  slipNumber,
} from '@app/papers';
import type { CallFile, NumberOf, SlipPaper, StepLine } from '@app/read-models';
import type { PaperTelling } from './on-every-slip.js';

type OnPaper = StepLine & { readonly kind: StepOnPaper };

export const isOnPaper = (line: StepLine): line is OnPaper => STEPS_ON_PAPER.includes(line.kind);

/** A step that brought about another one: its number, or for a card its place among what the unit was told. */
const named = (unit: StepLine['unit'], step: StepLine['step'], numberOf: NumberOf): string =>
  numberOf({ unit, step }) ?? `第 ${step} 项`;

export interface SlipOrdered {
  readonly file: CallFile;
  readonly slip: SlipPaper;
}

const DEMANDS: Readonly<Record<StepOnPaper, readonly string[]>> = {
  order: ['逐件查明未按时办理的原因，明确责任科室和责任人。', '抓紧办理，结果按反馈单要素填报，附现场照片。'],
  interview: ['请单位主要负责人到场接受约谈，说明原因和整改措施。'],
  'public-criticism': ['在全县通报批评，限期整改并书面报告。'],
  'accountability-referral': ['建议有权机关依规依纪追究责任，并反馈处理结果。'],
};

const grounds = (because: Cause, { unit }: StepLine, numberOf: NumberOf): string => {
  switch (because.is) {
    case 'limit-near':
      return `你单位承办的下列派发单${LIMIT_WORDS[because.limit].zh}时限将至。`;
    case 'limit-missed':
      return `你单位承办的下列派发单逾期未${LIMIT_WORDS[because.limit].zh}。`;
    case 'steps':
      return `你单位先后受到 ${because.steps.length} 次督办（第 ${because.steps.join('、')} 项），下列派发单未按时办理。`;
    case 'unanswered':
      return `你单位逾期未答复${named(unit, because.step, numberOf)}。`;
    case 'false-closure':
      return '经查，你单位对下列派发单反馈已办结，实际并未办结。';
    case 'direct':
      return because.reason;
  }
};

const orderedSlip = ({ file, slip }: SlipOrdered, { names }: PaperTelling): readonly OrderedSlip[] => {
  const due = slip.deadlines.close;
  if (due === undefined) return [];
  return [
    {
      number: slipNumber({ number: file.number, slip: slip.slip }),
      subject: file.subject,
      township: names.unit(file.township).name,
      dueAt: due.dueAt,
      standing: SLIP_STANDING_WORDS[slip.standing.is].zh,
    },
  ];
};

/** A step of the ladder on paper, with the slips that this officer may read. */
export const orderOf = (
  line: OnPaper,
  slips: readonly SlipOrdered[],
  telling: PaperTelling & { readonly numberOf: NumberOf },
): SupervisionOrder => {
  const { names, county, timeZone, numberOf } = telling;
  return {
    kind: line.kind,
    issuer: telling.issuer(line.issuedBy) ?? `${county}督查室`,
    number: named(line.unit, line.step, numberOf),
    timeZone,
    to: names.unit(line.unit).name,
    issuedAt: line.issuedAt,
    ...(line.answerBy && { answerBy: line.answerBy.dueAt }),
    grounds: grounds(line.because, line, numberOf),
    slips: slips.flatMap((one) => orderedSlip(one, telling)),
    demands: DEMANDS[line.kind],
    ...(line.standing === 'recalled' && { recalled: line.said?.words ?? '' }),
  };
};
