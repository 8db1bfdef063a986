import { type Field, field, may } from './field';

const reason = [field('reason', 'lines')];
const evidence: Field = { name: 'evidence', kind: 'evidence', label: 'done' };

/** What the ladder of supervision is told. */
export const supervisionFields: Readonly<Record<string, readonly Field[]>> = {
  'supervision/steps': [field('unit', 'one', 'orderedUnit'), field('kind', 'one', 'orderKind'), ...reason],
  'supervision/false-closures': reason,
  'supervision/answer': [field('answer', 'lines'), evidence],
  'supervision/accept': [may(field('remark', 'lines'))],
  'supervision/send-back': reason,
  'supervision/recall': reason,
  demand: [
    ...[field('township', 'one', 'demandOf'), field('month', 'month')],
    ...[field('source', 'one', 'demandSource'), field('count', 'number', 'demandCount')],
  ],
};
