import { localDate } from '@app/domain';
import { latest, type StepId } from '@app/kernel';
import { type OrderedSlip, SLIP_STANDING_WORDS, type SupervisionOrder, slipNumber } from '@app/papers';
import type { CallFile, StepLine } from '@app/read-models';
import type { PaperTelling } from './on-every-slip.js';
import { groundsOf } from './order-grounds.js';

/** What every order asks for: what its answer must hold. */
const DEMANDS = [
  '查明未按规定办理的原因，明确责任科室和责任人。',
  '说明已采取和拟采取的整改措施，并按反馈单要素办结所涉事项。',
  '书面答复办理结果，附现场照片等佐证；不得以“已下派相关科室”作为办结依据。',
] as const;

/** The number of an order: unique with the unit, which counts its own. */
export const orderNumber = ({ unit, step, issuedAt }: StepLine, { names, timeZone }: PaperTelling): string =>
  `督〔${localDate(issuedAt, timeZone).slice(0, 4)}〕${names.unit(unit).name}-${step}号`;

const slipIn = (file: CallFile, { about }: StepLine, { names }: PaperTelling): readonly OrderedSlip[] =>
  file.slips
    .filter(({ slip }) => slip === about?.slip)
    .map(({ slip, deadlines, standing }) => ({
      number: slipNumber({ number: file.number, slip }),
      subject: file.subject,
      township: names.unit(file.township).name,
      ...(deadlines.close && { dueAt: deadlines.close.dueAt }),
      standing: SLIP_STANDING_WORDS[standing.is].zh,
    }));

const recalled = ({ standing, said }: StepLine): Pick<SupervisionOrder, 'recalled'> =>
  standing === 'recalled' && said ? { recalled: { at: said.at, reason: said.words ?? '' } } : {};

const lastAt = ({ issuedAt, received, answer, said }: StepLine, file: CallFile | undefined) =>
  [received?.at, answer?.at, said?.at, file?.lastAt]
    .flatMap((at) => at ?? [])
    .reduce((one, other) => latest(one, other), issuedAt);

/** A supervision order as it was issued, with how the slip stands that it is about. */
export const orderOf = (
  line: StepLine,
  steps: ReadonlyMap<StepId, StepLine>,
  file: CallFile | undefined,
  telling: PaperTelling,
): SupervisionOrder => ({
  issuer: `${telling.county}镇街呼叫督导组`,
  number: orderNumber(line, telling),
  timeZone: telling.timeZone,
  to: telling.names.unit(line.unit).name,
  issuedAt: line.issuedAt,
  ...(line.answerBy && { answerBy: line.answerBy.dueAt }),
  grounds: groundsOf(line, steps),
  slips: file === undefined ? [] : slipIn(file, line, telling),
  demands: DEMANDS,
  ...recalled(line),
  at: lastAt(line, file),
});
