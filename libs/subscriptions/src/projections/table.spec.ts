import { creation, identifier, tableName, viewName } from './table.js';

const table = {
  name: 'in_tray',
  columns: { call: 'text', due_at: 'timestamptz' },
  key: ['call'],
  indexes: ['(due_at)'],
};

describe('a table', () => {
  test('carries version and generation in its name', () => {
    expect(viewName('in_tray')).toBe('desk.in_tray');
    expect(tableName('in_tray', 3, 1)).toBe('desk.in_tray_v3');
    expect(tableName('in_tray', 3, 2)).toBe('desk.in_tray_v3_g2');
  });

  test('is made with its key and indexes', () => {
    expect(creation(table, 'desk.in_tray_v1')).toEqual([
      'create table desk.in_tray_v1 (call text, due_at timestamptz, primary key (call))',
      'create index on desk.in_tray_v1 (due_at)',
    ]);
  });

  test.each(['In_Tray', 'in-tray', 'tray; drop table', '', `t${'o'.repeat(60)}`])('has no name like "%s"', (name) => {
    expect(() => identifier(name)).toThrow(RangeError);
  });
});
