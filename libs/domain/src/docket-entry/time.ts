import { type Instant, latest, plusMs, type UnitCode } from '@app/kernel';
import type { DocketEntryFact } from './docket-entry.events.js';
import { evolveDocketEntry } from './docket-entry.evolve.js';
import { type DocketEntry, type Docketed, isOnTheDocket } from './docket-entry.state.js';

interface Alarm {
  readonly at: Instant;
  readonly rings: (at: Instant) => DocketEntryFact;
}

const silent = ({ township, units, stated }: Docketed): readonly UnitCode[] =>
  [township, ...units].filter((unit) => !stated.includes(unit));

const statementsAlarm = (entry: Docketed): readonly Alarm[] => {
  const units = silent(entry);
  return entry.statementsMissed || units.length === 0
    ? []
    : [
        {
          at: plusMs(entry.statementsBy.dueAt, 1),
          rings: (at) => ({ type: 'StatementsMissed', data: { at, units } }),
        },
      ];
};

const rulingAlarms = ({ rulingBy: { nearAt, dueAt }, near, missed }: Docketed): readonly Alarm[] => [
  ...(near || nearAt >= dueAt
    ? []
    : [{ at: nearAt, rings: (at: Instant): DocketEntryFact => ({ type: 'RulingDeadlineNear', data: { at } }) }]),
  ...(missed
    ? []
    : [
        {
          at: plusMs(dueAt, 1),
          rings: (at: Instant): DocketEntryFact => ({ type: 'RulingDeadlineMissed', data: { at, dueAt } }),
        },
      ]),
];

const first = (entry: DocketEntry): Alarm | undefined =>
  isOnTheDocket(entry)
    ? [...statementsAlarm(entry), ...rulingAlarms(entry)]
        .map(({ at, rings }) => ({ at: latest(at, entry.lastAt), rings }))
        .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))[0]
    : undefined;

/** When something next happens to an entry by itself; undefined when nothing will. */
export const nextDocketAlarm = (entry: DocketEntry): Instant | undefined => first(entry)?.at;

/** What has happened to an entry by itself up to a moment, each fact at its own instant. */
export const timePassedOnDocket = (entry: DocketEntry, until: Instant): readonly DocketEntryFact[] => {
  const facts: DocketEntryFact[] = [];
  let now = entry;
  for (let next = first(now); next !== undefined && next.at <= until; next = first(now)) {
    const rung = next.rings(next.at);
    facts.push(rung);
    now = evolveDocketEntry(now, rung);
  }
  return facts;
};
