import type { DocketRoundView } from '@app/contracts';
import { rulingAddress } from '@app/domain';
import type { DocketRound } from '@app/read-models';
import type { Names } from '../calls/names.js';
import type { Telling } from '../calls/telling.js';

type Talks = DocketRound['consultations'][number];

const talksView = ({ attended, lead, ...talks }: Talks, names: Names): DocketRoundView['consultations'][number] => ({
  by: talks.by,
  at: talks.at,
  minutes: talks.minutes,
  result: talks.result,
  attended: attended.map(names.unit),
  ...(lead && { lead: names.unit(lead) }),
});

const statementView = (
  { unit, proposes, ...said }: DocketRound['statements'][number],
  names: Names,
): DocketRoundView['statements'][number] => ({
  ...said,
  unit: names.unit(unit),
  ...(proposes && { proposes: names.unit(proposes) }),
});

const rulingIn = ({ ruling, effect, published }: DocketRound, names: Names): Pick<DocketRoundView, 'ruling'> => {
  if (ruling === undefined) return {};
  const { by, at, lead, cooperating, bears, listItem: _, overrules, ...told } = ruling;
  return {
    ruling: {
      ...told,
      address: rulingAddress(ruling.ruling),
      lead: names.unit(lead),
      cooperating: cooperating.map(names.unit),
      bears: names.unit(bears),
      overrules: [...overrules],
      issuedAt: at,
      issuedBy: by,
      ...(effect && ('because' in effect ? { effect: 'none', because: effect.because } : { effect: 'taken' })),
      ...(published && { publishedAt: published.at }),
    },
  };
};

const endings = ({ withdrawn, lapsed }: DocketRound, names: Names): Pick<DocketRoundView, 'withdrawn' | 'lapsed'> => ({
  ...(withdrawn && {
    withdrawn: {
      by: withdrawn.by,
      at: withdrawn.at,
      reason: withdrawn.reason,
      ...(withdrawn.lead && { lead: names.unit(withdrawn.lead) }),
    },
  }),
  ...(lapsed && { lapsed }),
});

/** One entry with names, its limits in the county's own time. */
export const roundView = (round: DocketRound, { names, deadline }: Telling): DocketRoundView => {
  const { docketed } = round;
  return {
    round: round.round,
    trigger: docketed.trigger,
    ...(docketed.slip && { slip: docketed.slip }),
    ...(docketed.reason && { reason: docketed.reason }),
    docketedAt: docketed.at,
    docketedBy: docketed.by,
    statementsBy: deadline(round.statementsBy),
    rulingBy: deadline(round.rulingBy),
    near: round.near,
    missed: round.missed,
    statements: round.statements.map((said) => statementView(said, names)),
    silent: (round.missedStatements?.units ?? []).map(names.unit),
    consultations: round.consultations.map((talks) => talksView(talks, names)),
    coordinations: round.coordinations.map((talks) => talksView(talks, names)),
    ...endings(round, names),
    ...rulingIn(round, names),
  };
};
