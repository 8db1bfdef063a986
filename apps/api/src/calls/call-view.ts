import type { CallView, PossibilityView } from '@app/contracts';
import type { Deadline, DocketEntry } from '@app/domain';
import type { Instant, OfficerId } from '@app/kernel';
import type { CallFile } from '@app/read-models';
import { stayViews } from '../docket/stay-view.js';
import { slipView } from './slip-view.js';
import type { Telling } from './telling.js';

/** What the officer may do to the call, and to each of its slips. */
export interface MayDo {
  readonly call: PossibilityView[];
  readonly slips: Readonly<Record<string, PossibilityView[]>>;
}

/** What is not in the file itself: the moment it is read at, and how the call stands on the docket. */
export interface BesideFile {
  readonly at: Instant;
  readonly docket: DocketEntry;
}

const docketIn = (entry: DocketEntry): Pick<CallView, 'docket'> => {
  if (entry === 'undocketed') return {};
  const { round, standing } = entry;
  return { docket: { round, standing: standing.is, ...(standing.is === 'ruled' && { ruling: standing.ruling }) } };
};

const standingOf = ({ standing }: CallFile, { deadline }: Telling): CallView['standing'] =>
  Object.fromEntries(
    Object.entries(standing).map(([name, value]: [string, string | Deadline]) => [
      name,
      typeof value === 'string' ? value : deadline(value),
    ]),
  ) as CallView['standing'];

const actorsIn = ({ timeline, raisedBy }: CallFile): readonly OfficerId[] => [
  raisedBy,
  ...timeline.flatMap(({ by }) => by ?? []),
];

/** The file of a call with names, its limits in the county's own time, and what may be done. */
export const callView = (file: CallFile, telling: Telling, mayDo: MayDo, beside: BesideFile): CallView => {
  const { timeline: _, held, township, place, slips, ...rest } = file;
  return {
    ...rest,
    township: telling.names.unit(township),
    place: { ...place, unit: telling.names.unit(place.unit) },
    standing: standingOf(file, telling),
    slips: slips.map((paper) => slipView(paper, telling, mayDo.slips[paper.slip] ?? [])),
    stays: stayViews(held, beside.at, telling.names),
    ...docketIn(beside.docket),
    mayDo: mayDo.call,
    officers: telling.names.officers(actorsIn(file)),
  };
};
