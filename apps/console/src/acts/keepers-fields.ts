import { type Field, field, may } from './field';

const reason = [field('reason', 'lines')];
const evidence: Field = { name: 'evidence', kind: 'evidence', label: 'done' };

/** What the keepers of lists and registers are told; a name with a dot is a part of something. */
export const keepersFields: Readonly<Record<string, readonly Field[]>> = {
  admissions: [
    ...[field('what', 'lines', 'assignment'), may(field('basis', 'lines', 'assignmentBasis'))],
    ...[field('period.from', 'day', 'firstDay'), field('period.to', 'day', 'lastDayOf')],
    ...[may(field('resources.money', 'line', 'money')), may(field('resources.people', 'line', 'people'))],
    field('townships', 'some', 'toTownships'),
  ],
  'admissions/object': reason,
  'admissions/refuse': reason,
  'admissions/withdraw': reason,
  'admissions/end': reason,
  rebounds: [
    ...[field('department', 'unit', 'handedBy'), field('work', 'lines', 'assignment'), field('since', 'day', 'since')],
    evidence,
  ],
  'rebounds/answer': [field('answer', 'lines'), evidence],
  'rebounds/uphold': reason,
  'rebounds/dismiss': reason,
  'rebounds/withdraw': reason,
  consents: [
    ...[
      field('agency', 'one', 'whichAgency'),
      field('change', 'one', 'whichChange'),
      field('person', 'line', 'person'),
    ],
    ...reason,
  ],
  'consents/give': [evidence],
  'consents/withhold': [...reason, evidence],
  'list-revisions/review': [field('agrees', 'agrees'), field('opinion', 'lines', 'opinion')],
  'list-revisions/accept': [field('effectiveFrom', 'day', 'effectiveFrom')],
  'list-revisions/refuse': reason,
  'list-revisions/withdraw': reason,
  'assessments/appeals': reason,
  'assessments/publish': [may(field('because', 'lines', 'because'))],
  'assessments/uphold': [...reason, field('approver', 'line')],
  'assessments/dismiss': reason,
  'assessments/exclusions': [...reason, field('approver', 'line')],
  'officers/dismiss': reason,
  'officers/password': [field('password', 'line', 'firstPassword')],
  'units/close': reason,
  officers: [
    ...[field('id', 'line', 'account'), field('name', 'line', 'named'), field('unit', 'one', 'unitOf')],
    ...[field('roles', 'some', 'roles'), field('password', 'line', 'firstPassword')],
  ],
  units: [
    ...[field('code', 'line', 'unitCode'), field('name', 'line', 'named'), field('kind', 'one', 'unitKind')],
    ...[field('parent', 'one', 'parentUnit'), may(field('seat', 'one', 'seatOf'))],
  ],
};
