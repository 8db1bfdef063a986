import type { zh } from './deadlines.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Deadline sheet',
  hint: '{on}; next working day {next}',
  on: 'Which day',
  overdue: 'Overdue ({count})',
  today: 'Due today ({count})',
  tomorrow: 'Due the next working day ({count})',
  none: 'Nothing is due or overdue. Choose another day above.',
  byUnit: 'By unit',
  unit: 'Unit',
  overdueShort: 'Overdue',
  todayShort: 'Today',
  tomorrowShort: 'Next day',
  call: 'Call',
  owed: 'Limit',
  all: 'All units',
  rulings: 'Rulings that are due',
};
