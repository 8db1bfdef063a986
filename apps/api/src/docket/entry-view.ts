import { DOCKET_ACTS, type DocketEntryView } from '@app/contracts';
import { type Basis, mayDoToEntry, type Occasion, type Precedent } from '@app/domain';
import type { CallFile, MeetingLine } from '@app/read-models';
import { possibilityIn } from '../acts/possibility-in.js';
import type { Telling } from '../calls/telling.js';
import { meetingView } from './meeting-view.js';
import type { EntryRead } from './reading-entry.js';
import { roundView } from './round-view.js';
import { precedentView } from './ruling-view.js';
import { stayViews, timeLost } from './stay-view.js';

const shown = possibilityIn(DOCKET_ACTS);

/** What the register tells beside the entry's own stream. */
export interface Beside {
  readonly meetings: readonly MeetingLine[];
  readonly precedents: readonly Precedent[];
}

const basesOf = ({ listItem, slips }: CallFile): Basis[] => {
  const bases: readonly Basis[] = [...(listItem ? [listItem] : []), ...slips.map(({ basis }) => basis)];
  return [...new Map(bases.map((basis) => [JSON.stringify(basis), basis])).values()];
};

const actorsIn = ({ docket }: EntryRead) =>
  docket.rounds.flatMap(({ docketed, statements, consultations, coordinations, ruling }) => [
    docketed.by,
    ...[...statements, ...consultations, ...coordinations, ...(ruling ? [ruling] : [])].map(({ by }) => by),
  ]);

/** An entry with names: both sides, list items, earlier rulings, the time lost, and what may be done. */
export const entryView = (read: EntryRead, telling: Telling, occasion: Occasion, beside: Beside): DocketEntryView => {
  const { docket, file, held, heard } = read;
  const { names } = telling;
  return {
    call: docket.call,
    number: file.number,
    subject: file.subject,
    matter: file.matter,
    township: names.unit(file.township),
    units: heard.call.units.map(names.unit),
    ...(heard.call.lead !== undefined && { lead: names.unit(heard.call.lead) }),
    callStanding: heard.call.standing,
    bases: basesOf(file),
    rounds: docket.rounds.map((round) => roundView(round, telling)),
    meetings: beside.meetings.map((line) => meetingView(line, names)),
    precedents: beside.precedents.map((precedent) => precedentView(precedent, names)),
    stays: stayViews(held, occasion.at, names),
    timeLost: timeLost(held, occasion.at),
    mayDo: mayDoToEntry(heard, occasion).map(shown),
    officers: names.officers(actorsIn(read)),
    revision: docket.revision,
    position: docket.position,
  };
};
