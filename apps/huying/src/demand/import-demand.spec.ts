import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandOffice, openCommandOffice } from '@app/commands';
import { DEFAULT_LIMIT_POLICY, DEFAULT_SETTINGS, SYSTEM } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { newCommandId, virtualClock } from '@app/platform';
import { COUNTY, NOW, newEvent, unit } from '@app/testing';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import { importDemand } from './import-demand.js';

const by = { by: SYSTEM.id, at: NOW };

describe('a file of demand', () => {
  const clock = virtualClock(NOW);
  let folder: string;
  let office: CommandOffice;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demand-'));
    const store = inMemoryEventStore();
    office = openCommandOffice(store);
    await store.append('rulebook-county', 'any', [
      newEvent({ ...by, calendar: calendar2025And2026 }, 'CalendarPublished'),
      newEvent({ ...by, policy: DEFAULT_LIMIT_POLICY }, 'LimitPolicyPublished'),
      newEvent({ ...by, settings: DEFAULT_SETTINGS }, 'SettingsAdopted'),
    ]);
    const asked = { by: SYSTEM, at: NOW, commandId: newCommandId(), source: 'spec' };
    await office.carryOut({ of: 'organisation', command: { act: 'foundUnits', units: COUNTY } }, asked);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const imported = async (...lines: readonly string[]) => {
    const file = join(folder, 'demand.csv');
    await writeFile(file, `\ufeff镇街,月份,来源,件数\n${lines.join('\n')}\n`);
    return importDemand({ office, clock }, file);
  };
  const known = async () => (await office.look('demand', unit.town)).state;

  test('tells the demand of townships, by name or code, and once', async () => {
    const lines = ['青石镇,2026-02,12345,412', `${unit.town},2026-02,网格,96`];
    expect(await imported(...lines)).toEqual({ told: 2, already: 0 });
    expect(await imported(...lines)).toEqual({ told: 0, already: 2 });
    expect(await known()).toEqual({ counts: { '2026-02/12345': 412, '2026-02/grid': 96 } });
  });

  test('with a fault tells nothing, and names the line', async () => {
    const right = '青石镇,2026-02,12345,412';
    await expect(imported(right, '无此镇,2026-02,12345,1')).rejects.toThrow('第 3 行没有这个镇街');
    await expect(imported(right, '青石镇,2026-02,电话,1')).rejects.toThrow('第 3 行来源须为');
    await expect(imported(right, '青石镇,2026-02,12345,')).rejects.toThrow('第 3 行缺“件数”');
    expect(await known()).toEqual({ counts: {} });
  });

  test('breaks off at a month to come, and names the line', async () => {
    await expect(imported('青石镇,2026-04,12345,1')).rejects.toThrow('第 2 行');
  });
});
