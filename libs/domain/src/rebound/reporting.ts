import { type Decision, type Rejection, reject, type UnitCode } from '@app/kernel';
import { given } from '../acts/act.js';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import { isTownship } from '../authority/units.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { ReboundFact, ReboundReported } from './rebound.events.js';
import type { Rebound } from './rebound.state.js';

type Told = Omit<ReboundReported['data'], 'by' | 'at' | 'township' | 'proxy' | 'answerBy' | 'settings'>;

export interface ReportRebound extends Told {
  /** Only for the dispatcher: the township in whose name it is reported. */
  readonly township?: UnitCode;
}

const townshipOf = ({ township }: ReportRebound, { by }: Occasion): UnitCode | Rejection => {
  if (township !== undefined && township !== by.unit)
    return isAny(by, 'dispatcher') ? township : reject('rebound.not-yours');
  return isAny(by, 'caller', 'approver') ? by.unit : reject('officer.lacks-role', { needs: 'caller, approver' });
};

const wrongUnits = (township: UnitCode, { department }: ReportRebound, { units }: Occasion): Rejection | undefined => {
  if (!isTownship(units(township))) return reject('rebound.not-a-township', { unit: township });
  const handing = units(department);
  return handing?.kind === 'department' && !handing.closed
    ? undefined
    : reject('rebound.not-a-department', { unit: department });
};

const wrongWords = ({ since, source, call }: ReportRebound, { at, rules }: Occasion): Rejection | undefined => {
  if (since > localDate(at, rules.settings.timeZone)) return reject('rebound.since-in-the-future');
  return source.kind === 'call' && call === undefined ? reject('rebound.needs-its-call') : undefined;
};

/** Work arrived without admission. The same report of the source twice is one report, and nothing happens. */
export const reportRebound =
  (words: ReportRebound, occasion: Occasion) =>
  (rebound: Rebound): Decision<ReboundFact> => {
    const township = townshipOf(words, occasion);
    if (typeof township !== 'string') return township;
    if (rebound !== 'unreported') return rebound.township === township ? [] : reject('rebound.not-yours');
    return wrongUnits(township, words, occasion) ?? wrongWords(words, occasion) ?? reported(words, township, occasion);
  };

/** The department answers within the limit of a supervision order. */
const reported = (words: ReportRebound, township: UnitCode, { by, at, rules }: Occasion): Decision<ReboundFact> =>
  given(deadlineOf(rules.settings.orderAnswer, at, rules), (answerBy) => [
    {
      type: 'ReboundReported',
      data: {
        ...words,
        township,
        proxy: township !== by.unit,
        answerBy,
        settings: rules.settings.version,
        by: by.id,
        at,
      },
    },
  ]);
