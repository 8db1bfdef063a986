import type { zh } from './in-tray.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'In-tray',
  hint: '{unit} · {count} slips to work on, those with the least time left first',
  nothing: 'No slip waits for your unit. A new one appears here by itself; what was done before is in the ledger.',
  from: 'from {township}',
  unsigned: 'not signed for',
  signed: 'signed for',
  returnAsked: 'Return to be judged: {unit} was proposed',
  extensionAsked: 'Extension to be judged: {days} working days',
  disputed: 'Responsibility is disputed: {reason}',
  asks: 'What is asked',
  place: 'Place',
  why: 'Why beyond the township’s power',
  file: 'The whole file',
  measure: 'What you mean to do',
  prepared: 'Feedback to be signed',
};
