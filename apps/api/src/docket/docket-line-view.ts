import type { DocketLineView, RulingDueView } from '@app/contracts';
import type { DocketLine, RulingDue } from '@app/read-models';
import type { Telling } from '../calls/telling.js';

/** A call on the docket with names, its limits in the county's own time. */
export const docketLineView = (line: DocketLine, { names, deadline }: Telling): DocketLineView => ({
  call: line.call,
  round: line.round,
  number: line.number,
  subject: line.subject,
  matter: line.matter,
  ...(line.list_item !== null && { listItem: line.list_item }),
  township: names.unit(line.township),
  units: line.units.map(names.unit),
  ...(line.lead !== null && { lead: names.unit(line.lead) }),
  trigger: line.trigger,
  standing: line.standing,
  step: line.step,
  docketedAt: line.docketed_at,
  statementsBy: deadline(line.statements_by),
  rulingBy: deadline(line.ruling_by),
  near: line.near,
  missed: line.missed,
  stated: line.stated.map(names.unit),
  ...(line.ruling !== null && { ruling: line.ruling }),
  ...(line.ended_at !== null && { endedAt: line.ended_at }),
});

export const rulingDueView = (line: RulingDue, telling: Telling): RulingDueView => ({
  ...docketLineView(line, telling),
  day: line.day,
});
