import type { DocketEntryFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { DocketFile, DocketRound } from './docket-file.view.js';

type Facts = readonly DocketEntryFact[];

const allOf = <T extends DocketEntryFact['type']>(facts: Facts, type: T) =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as Extract<DocketEntryFact, { type: T }>['data']] : []));

const oneOf = <K extends keyof DocketRound>(name: K, value: DocketRound[K] | undefined) =>
  value === undefined ? {} : ({ [name]: value } as Pick<DocketRound, K>);

const limitsIn = (
  { statementsBy, rulingBy }: DocketRound['docketed'],
  facts: Facts,
): Pick<DocketRound, 'statementsBy' | 'rulingBy'> =>
  allOf(facts, 'DocketDeadlineMoved').reduce(
    (limits, moved) => ({
      statementsBy: moved.statementsBy ?? limits.statementsBy,
      rulingBy: moved.rulingBy ?? limits.rulingBy,
    }),
    { statementsBy, rulingBy },
  );

const roundOf = (facts: Facts): readonly DocketRound[] =>
  allOf(facts, 'CallDocketed').map((docketed) => ({
    round: docketed.round,
    docketed,
    ...limitsIn(docketed, facts),
    statements: allOf(facts, 'StatementFiled'),
    ...oneOf('missedStatements', allOf(facts, 'StatementsMissed')[0]),
    consultations: allOf(facts, 'ConsultationRecorded'),
    coordinations: allOf(facts, 'CoordinationRecorded'),
    near: allOf(facts, 'RulingDeadlineNear').length > 0,
    missed: allOf(facts, 'RulingDeadlineMissed').length > 0,
    ...oneOf('withdrawn', allOf(facts, 'EntryWithdrawn')[0]),
    ...oneOf('lapsed', allOf(facts, 'EntryLapsed')[0]),
    ...oneOf('ruling', allOf(facts, 'RulingIssued')[0]),
    ...oneOf('effect', allOf(facts, 'RulingTookEffect')[0] ?? allOf(facts, 'RulingFoundNoEffect')[0]),
    ...oneOf('published', allOf(facts, 'RulingPublished')[0]),
  }));

const inRounds = (facts: Facts): readonly Facts[] =>
  facts.reduce<DocketEntryFact[][]>((rounds, fact) => {
    if (fact.type === 'CallDocketed') rounds.push([]);
    rounds.at(-1)?.push(fact);
    return rounds;
  }, []);

/** The entries of a call from all events of its stream; undefined when it never came on the docket. */
export const docketFile = (events: readonly StoredEvent[]): DocketFile | undefined => {
  const rounds = inRounds(events as unknown as Facts).flatMap(roundOf);
  const last = events.at(-1);
  const call = rounds[0]?.docketed.call;
  if (call === undefined || last === undefined) return undefined;
  return { call, rounds, revision: Number(last.revision), position: last.position };
};
