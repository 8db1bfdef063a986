import type { zh } from './calendar.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Calendar',
  hint: 'Version {version}; rest days are announced until {until}',
  own: 'Days of the county’s own',
  noOwn: 'None yet. Add a typhoon closure or a local festival below, see which limits move, then publish.',
  add: 'Add a day',
  day: 'Which day',
  kind: 'Rest or work',
  rest: 'rest',
  work: 'work',
  name: 'Name, such as “typhoon closure”',
  moves: '{count} limits of slips and {docket} of the docket move once it is published',
  docket: 'docket entry',
  statements: 'statements',
  ruling: 'ruling',
  noMoves: 'No open limit moves once it is published.',
  slip: 'file, slip {slip}',
  movesTo: '{from} → {to}',
};
