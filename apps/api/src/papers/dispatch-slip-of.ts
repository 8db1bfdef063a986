import { chineseDayOf, chineseEnd, type DispatchSlip, LIMIT_WORDS, type OnOneSlip, PART_WORDS } from '@app/papers';
import type { CallFile, SlipPaper } from '@app/read-models';
import { basisOnPaper, onEverySlip, type PaperTelling } from './on-every-slip.js';

type Move = SlipPaper['deadlinesMoved'][number];

const REASONS: Readonly<Record<Move['reason'], string>> = {
  extension: '准予延期',
  calendar: '放假调休公布，重新计算',
  rework: '退回重办',
  suspension: '挂账',
};

const LIMITS: Readonly<Record<Move['limit'], string>> = {
  respond: LIMIT_WORDS.respond.zh,
  close: LIMIT_WORDS.close.zh,
  return: '退单',
};

const moveLine = ({ at, reason, limit, deadline, approvedBy }: Move, timeZone: string): string =>
  `${chineseDayOf(at, timeZone)} ${REASONS[reason]}${approvedBy === undefined ? '' : `（${approvedBy}批准）`}，${LIMITS[limit]}时限改为${chineseEnd(deadline.dueAt, timeZone)}`;

/** What stands on both papers of one slip. */
export const onOneSlip = (file: CallFile, paper: SlipPaper, telling: PaperTelling): OnOneSlip => {
  const { slip, part, dispatchedAt, deadlines } = paper;
  return {
    ...onEverySlip(file, telling),
    slip,
    part,
    dispatchedAt,
    deadlines,
    unit: telling.names.unit(paper.unit).name,
  };
};

const others = ({ slips }: CallFile, { slip }: SlipPaper, { names }: PaperTelling): readonly string[] =>
  slips
    .filter((other) => other.slip !== slip && other.standing.is !== 'returned')
    .map(({ unit, part }) => `${names.unit(unit).name}（${PART_WORDS[part].zh}）`);

const replaced = ({ slips, number }: CallFile, { insteadOf }: SlipPaper, { names }: PaperTelling) => {
  const before = slips.find(({ slip }) => slip === insteadOf);
  return before === undefined ? {} : { insteadOf: `${number}-${before.slip}（${names.unit(before.unit).name}）` };
};

const signature = ({ signed }: SlipPaper, { officer }: PaperTelling): Pick<DispatchSlip, 'signed'> => {
  if (signed === undefined) return {};
  const { at, by } = signed;
  return { signed: { at, ...(by !== undefined && { by: officer(by) }) } };
};

/** The dispatch slip of one department, as the officer may read it. */
export const dispatchSlipOf = (file: CallFile, paper: SlipPaper, telling: PaperTelling): DispatchSlip => ({
  ...onOneSlip(file, paper, telling),
  dispatchedBy: telling.officer(paper.dispatchedBy),
  basis: basisOnPaper(paper.basis),
  others: others(file, paper, telling),
  ...replaced(file, paper, telling),
  ...signature(paper, telling),
  moves: paper.deadlinesMoved.map((move) => moveLine(move, telling.timeZone)),
});
