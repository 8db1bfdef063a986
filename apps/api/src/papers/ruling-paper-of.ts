import { type Basis, localDate, workingDaysBetween } from '@app/domain';
import type { RulingPaper } from '@app/papers';
import type { DocketRound, RulingLine } from '@app/read-models';
import type { Today } from '../desks/today.js';
import { basisOnPaper, type PaperTelling } from './on-every-slip.js';

const statements = (round: DocketRound | undefined, { names }: PaperTelling): RulingPaper['statements'] =>
  (round?.statements ?? []).map(({ unit, text }) => ({ unit: names.unit(unit).name, says: text }));

const grounds = (legal: string, basis: Basis, overrules: readonly string[]): readonly string[] => [
  legal,
  basisOnPaper(basis),
  ...overrules.map((ruling) => `${ruling}不再作为先例`),
];

/** How long the matter lay on the docket, and on whom it counts. */
const timeLost = (
  { issued_at, bears }: RulingLine,
  round: DocketRound | undefined,
  { names }: PaperTelling,
  { calendar, timeZone }: Pick<Today, 'calendar' | 'timeZone'>,
): string => {
  const borne = `延误由${names.unit(bears).name}承担，计入其实际滞留；镇街等候的时间不予扣除。`;
  if (round === undefined) return borne;
  const [from, to] = [localDate(round.docketed.at, timeZone), localDate(issued_at, timeZone)];
  return `自受理至本认定作出，历时 ${workingDaysBetween(from, to, calendar)} 个工作日。${borne}`;
};

/** A ruling on paper; the round is absent for those who may not read what the parties said. */
export const rulingPaperOf = (
  line: RulingLine,
  township: string,
  round: DocketRound | undefined,
  telling: PaperTelling,
  today: Pick<Today, 'calendar' | 'timeZone'>,
): RulingPaper => {
  const [lead, cooperating] = [telling.names.unit(line.lead).name, line.cooperating.map(telling.names.unit)];
  const helpers = cooperating.map(({ name }) => name);
  return {
    issuer: `${telling.county}镇街呼叫联席会议`,
    number: line.ruling,
    timeZone: telling.timeZone,
    ruledAt: line.issued_at,
    call: { number: line.number, subject: line.subject, township },
    statements: statements(round, telling),
    lead,
    cooperating: helpers,
    basis: grounds(line.legal_basis, line.basis, line.overrules),
    reasons: line.reasons,
    timeLost: timeLost(line, round, telling, today),
    to: [...new Set([lead, ...helpers, township])],
  };
};
