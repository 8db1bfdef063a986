import {
  type BulletinCommand,
  DEFAULT_LIMIT_POLICY,
  DEFAULT_SETTINGS,
  monthOf,
  type Officer,
  SYSTEM,
} from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { isRejection, type LocalDate } from '@app/kernel';
import { COUNTY, officer, on } from '@app/testing';
import { calendar2025And2026 } from '../../../test/figures/calendar-2025-2026.js';
import { openCommandOffice } from './command-office.js';
import type { Command } from './desks.js';
import { type LivesRead, livesInLog } from './lives-read.js';

const BULLETIN = '2026-03_stock';

const { version: _, ...notice } = calendar2025And2026;
const FOUNDING: readonly Command[] = [
  { of: 'rulebook', command: { act: 'publishCalendar', notice } },
  { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: DEFAULT_LIMIT_POLICY } },
  { of: 'rulebook', command: { act: 'adoptSettings', settings: DEFAULT_SETTINGS } },
  { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } },
];

/** An office that tells how often the lives of all calls were read. */
const opened = async () => {
  let counts = 0;
  let asked = 0;
  const store = inMemoryEventStore();
  const livesOf = livesInLog(store);
  const lives: LivesRead = (wanted) => {
    counts += 1;
    return livesOf(wanted);
  };
  const office = openCommandOffice(store, { lives });
  const carryOut = async (command: Command, by: Officer) => {
    asked += 1;
    const told = { by, at: on('04-01 09:00'), commandId: `spec-${asked}`, source: 'spec' };
    const answer = await office.carryOut(command, told);
    return isRejection(answer) ? answer.rejected : answer.facts.map(({ type }) => type);
  };
  for (const command of FOUNDING) await carryOut(command, SYSTEM);
  const does = (by: Officer, command: BulletinCommand) => carryOut({ of: 'bulletin', bulletin: BULLETIN, command }, by);
  return { does, counts: () => counts };
};

const DRAFT: BulletinCommand = {
  act: 'draftBulletin',
  words: { period: monthOf('2026-03-15' as LocalDate), shape: 'stock', scope: {} },
};
const CORRECT: BulletinCommand = { act: 'correctBulletin', words: { reason: '漏计一件' } };

describe('a bulletin', () => {
  test('is counted for nobody who may not draft or correct it', async () => {
    const { does, counts } = await opened();
    expect(await does(officer.clerk, DRAFT)).toBe('officer.lacks-role');
    expect(counts()).toBe(0);
    expect(await does(officer.supervisor, DRAFT)).toEqual(['BulletinDrafted']);
    expect(await does(officer.supervisor, { act: 'publishBulletin', words: {} })).toEqual(['BulletinPublished']);
    expect(counts()).toBe(1);
    expect(await does(officer.clerk, CORRECT)).toBe('officer.lacks-role');
    expect(counts()).toBe(1);
    await does(officer.supervisor, CORRECT);
    expect(counts()).toBe(2);
  });
});
