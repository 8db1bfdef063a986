import { type Field, field, may } from './field';

const reason = [field('reason', 'lines')];
const minutes = field('minutes', 'lines');
const talks = [
  ...[field('attended', 'some'), minutes, field('result', 'one', 'talksResult')],
  may(field('lead', 'unit', 'agreedLead')),
];

/** What the joint meeting is told: statements, talks, meetings and rulings. */
export const docketFields: Readonly<Record<string, readonly Field[]>> = {
  docket: reason,
  state: [field('text', 'lines', 'statement'), may(field('basis', 'lines')), may(field('proposes', 'unit'))],
  consult: talks,
  coordinate: talks,
  rule: [
    ...[field('meeting', 'one'), field('lead', 'unit', 'leadUnit'), field('cooperating', 'units', 'cooperatingUnit')],
    ...[field('basis', 'basis', 'rulingBasis'), field('legalBasis', 'lines'), field('reasons', 'lines')],
    ...[field('bears', 'unit'), may(field('overrules', 'some', 'rulingsOverruled')), may(field('draft', 'lines'))],
  ],
  meetings: [
    ...[field('sitsAt', 'moment'), field('place', 'line', 'meetingPlace')],
    ...[field('members', 'some'), field('calls', 'some')],
  ],
  minutes: [field('present', 'some'), minutes],
  'call-off': reason,
};
