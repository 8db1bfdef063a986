import { docketEvents, rulingEvents } from '@app/contracts';
import { type DocketEntryFact, itemOf } from '@app/domain';
import { due } from './due.js';
import { type Tellings, tellBy, tellsOf } from './tells.js';

type DataOf<Type extends DocketEntryFact['type']> = Extract<DocketEntryFact, { readonly type: Type }>['data'];

const tells = tellsOf('call');

const docketed = (data: DataOf<'CallDocketed'>) => ({
  round: data.round,
  number: data.number,
  subject: data.subject,
  matter: data.matter,
  ...(data.listItem && { listItem: { ...data.listItem } }),
  trigger: data.trigger,
  ...(data.slip && { slip: data.slip }),
  township: data.township,
  units: [...data.units],
  ...(data.lead && { lead: data.lead }),
  statementsBy: due(data.statementsBy),
  rulingBy: due(data.rulingBy),
});

const talks = ({ attended, result, lead }: DataOf<'ConsultationRecorded'>) => ({
  attended: [...attended],
  result,
  ...(lead && { lead }),
});

const ruled = (data: DataOf<'RulingIssued'>) => {
  const item = itemOf(data.basis);
  return {
    round: data.round,
    ruling: data.ruling,
    meeting: data.meeting,
    lead: data.lead,
    cooperating: [...data.cooperating],
    bears: data.bears,
    ...(item && { listItem: { ...item } }),
    legalBasis: data.legalBasis,
    overrules: [...data.overrules],
  };
};

const TELLINGS: Tellings<DocketEntryFact> = {
  CallDocketed: tells(docketEvents.callDocketed, docketed),
  DocketDeadlineMoved: tells(docketEvents.deadlineMoved, ({ reason, statementsBy, rulingBy }) => ({
    reason,
    ...(statementsBy && { statementsBy: due(statementsBy) }),
    ...(rulingBy && { rulingBy: due(rulingBy) }),
  })),
  StatementFiled: tells(docketEvents.statementFiled, ({ unit, late }) => ({ unit, late })),
  StatementsMissed: tells(docketEvents.statementsMissed, ({ units }) => ({ units: [...units] })),
  ConsultationRecorded: tells(docketEvents.consultationRecorded, talks),
  CoordinationRecorded: tells(docketEvents.coordinationRecorded, talks),
  EntryWithdrawn: tells(docketEvents.entryWithdrawn, ({ round, lead }) => ({ round, ...(lead && { lead }) })),
  EntryLapsed: tells(docketEvents.entryLapsed, ({ because }) => ({ because })),
  RulingIssued: tells(rulingEvents.issued, ruled),
  RulingTookEffect: tells(rulingEvents.tookEffect, ({ ruling }) => ({ ruling })),
  RulingFoundNoEffect: tells(rulingEvents.foundNoEffect, ({ ruling, because }) => ({ ruling, because })),
  RulingPublished: tells(rulingEvents.published, ({ ruling }) => ({ ruling })),
  RulingDeadlineNear: tells(docketEvents.rulingNear, () => ({})),
  RulingDeadlineMissed: tells(docketEvents.rulingMissed, ({ dueAt }) => ({ dueAt })),
};

/** What a fact of a docket entry becomes outside: units, limits and outcomes; never statements, minutes, reasons or officers. */
export const tellEntry = tellBy(TELLINGS);
