import type { RulingPaper } from '@app/papers';
import { chineseDayOf } from '@app/papers';
import type { DocketRound, RulingLine } from '@app/read-models';
import type { EntryRead } from '../docket/reading-entry.js';
import { timeLost } from '../docket/stay-view.js';
import { basisOnPaper, type PaperTelling } from './on-every-slip.js';

type Statement = DocketRound['statements'][number];
type Issued = NonNullable<DocketRound['ruling']>;

const says = ({ text, basis, proposes, late }: Statement, { names }: PaperTelling): string =>
  [
    text.replace(/([^。！？])$/u, '$1。'),
    ...(basis === undefined ? [] : [`依据：${basis}。`]),
    ...(proposes === undefined ? [] : [`建议由${names.unit(proposes).name}主办。`]),
    ...(late ? ['（逾期陈述）'] : []),
  ].join('');

const lost = ({ held }: EntryRead, { at, bears }: Issued, { names, timeZone }: PaperTelling): string => {
  const { from, hours } = timeLost(held, at);
  const since = from === undefined ? '' : `自${chineseDayOf(from, timeZone)}首次派发`;
  return `${since}至本认定作出，共耗时 ${hours} 小时，由${names.unit(bears).name}承担，计入其办理用时；镇街等候时间不予扣除。`;
};

const addressees = ({ lead, cooperating }: Issued, { township, units }: DocketRound['docketed']) => [
  ...new Set([lead, ...cooperating, ...units, township]),
];

/** The ruling of an entry, with what each side said and the time that was lost. */
export const rulingOf = (
  read: EntryRead,
  { docketed, statements, effect, published }: DocketRound,
  ruling: Issued,
  overruledBy: RulingLine['overruled_by'],
  telling: PaperTelling,
): RulingPaper => {
  const { names, county, timeZone } = telling;
  const name = (unit: Issued['lead']): string => names.unit(unit).name;
  return {
    issuer: `${county}镇街呼叫联席会议`,
    number: ruling.ruling,
    timeZone,
    ruledAt: ruling.at,
    call: { number: ruling.number, subject: ruling.subject, township: name(docketed.township) },
    statements: statements.map((said) => ({ unit: name(said.unit), says: says(said, telling) })),
    lead: name(ruling.lead),
    cooperating: ruling.cooperating.map(name),
    reasons: ruling.reasons.split('\n').filter(Boolean),
    basis: [basisOnPaper(ruling.basis), ruling.legalBasis],
    timeLost: lost(read, ruling, telling),
    to: addressees(ruling, docketed).map(name),
    overrules: ruling.overrules,
    ...(overruledBy !== null && { overruledBy }),
    published: published !== undefined,
    at: published?.at ?? effect?.at ?? ruling.at,
  };
};
