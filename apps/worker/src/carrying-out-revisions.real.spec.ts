import { type Command, openCommandOffice } from '@app/commands';
import { DEFAULT_LIMIT_POLICY, DEFAULT_SETTINGS, type Officer, SYSTEM } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { isRejection, type LocalDate } from '@app/kernel';
import { newCommandId, virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions, runUntilQuiet } from '@app/subscriptions';
import { COUNTY, type FreshDatabase, freshDatabase, item, LIST, LITTLE_LIST, NOW, officer, unit } from '@app/testing';
import { calendar2025And2026 } from '../../../test/figures/calendar-2025-2026.js';
import { reactors } from './reactor/reactor.js';
import type { WorkerParts } from './role.js';
import { timekeeping } from './timekeeper/timekeeper.js';

const REVISION = '6f1c1d4e-0d1c-4f6e-9d7b-5f3f2a9f0b11';
const from = '2026-04-01' as LocalDate;
const revised = item('42', { townshipDuty: '发现后一小时内报告' });
const { version: _, ...notice } = calendar2025And2026;
const list = (command: Extract<Command, { of: 'responsibilityList' }>['command']): Command => ({
  of: 'responsibilityList',
  responsibilityList: LIST,
  command,
});
const revision = (command: Extract<Command, { of: 'listRevision' }>['command']): Command => ({
  of: 'listRevision',
  listRevision: REVISION,
  command,
});

const FOUNDING: readonly Command[] = [
  { of: 'rulebook', command: { act: 'publishCalendar', notice } },
  { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: DEFAULT_LIMIT_POLICY } },
  { of: 'rulebook', command: { act: 'adoptSettings', settings: DEFAULT_SETTINGS } },
  { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } },
  list({ act: 'foundList', words: { list: LIST, name: LIST, kind: 'territorial', legalReviewer: unit.justice } }),
  list({ act: 'publishList', words: { effectiveFrom: '2026-01-01' as LocalDate, items: LITTLE_LIST } }),
];

describe('a revision that both reviewers agreed to', () => {
  let database: FreshDatabase;
  let parts: WorkerParts;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
    const store = inMemoryEventStore();
    const tools = { store, pool: database.pool };
    const clock = virtualClock(NOW);
    parts = { tools, office: openCommandOffice(store), clock, bells: makeWorkBells(), report: () => undefined };
    for (const command of FOUNDING) await does(SYSTEM, command);
  });
  afterEach(() => database.close());

  const does = async (by: Officer, command: Command): Promise<void> => {
    const asked = { by, at: NOW, commandId: newCommandId(), source: 'spec' };
    const answer = await parts.office.carryOut(command, asked);
    if (isRejection(answer)) throw new Error(JSON.stringify(answer));
  };
  const quiet = () => runUntilQuiet({ consumers: reactors(parts), ...timekeeping(parts) });
  const agreed = async (): Promise<void> => {
    const words = {
      revision: REVISION,
      list: LIST,
      change: { is: 'put', item: revised },
      basis: '三定',
      reason: '划转',
    } as const;
    await does(officer.clerk, revision({ act: 'askRevision', words }));
    for (const by of [officer.listKeeper, officer.justiceArbiter])
      await does(by, revision({ act: 'reviewRevision', words: { agrees: true, opinion: '同意' } }));
    await does(officer.listKeeper, revision({ act: 'acceptRevision', words: { effectiveFrom: from } }));
  };
  const listNow = async () => {
    const { state } = await parts.office.look('responsibilityList', LIST);
    if (state === 'unfounded') throw new Error('the list is gone');
    return state.versions;
  };
  const standing = async () => {
    const { state } = await parts.office.look('listRevision', REVISION);
    return state === 'unasked' ? state : state.standing;
  };

  test('becomes the next version of its list, and is told so', async () => {
    await agreed();
    expect(await listNow()).toHaveLength(1);
    await quiet();
    expect((await listNow()).at(-1)).toMatchObject({ version: 2, effectiveFrom: from, revision: REVISION });
    expect((await listNow()).at(-1)?.items.get('42')).toEqual(revised);
    expect(await standing()).toEqual({ is: 'published', version: 2 });
  });

  test('is published once, whatever is delivered again', async () => {
    await agreed();
    await quiet();
    await database.pool.query('delete from work.checkpoint');
    await quiet();
    expect(await listNow()).toHaveLength(2);
  });

  test('waits, with its refusal noted, when the list has moved on to a later day', async () => {
    await agreed();
    const later = { effectiveFrom: '2026-05-01' as LocalDate, drops: ['9'] };
    await does(officer.listKeeper, list({ act: 'publishList', words: later }));
    await quiet();
    expect(await standing()).toEqual({ is: 'accepted', effectiveFrom: from });
    const { rows } = await database.pool.query('select rejection from work.refusal');
    expect(rows).toMatchObject([{ rejection: { rejected: 'list.effective-before-newest' } }]);
    await does(
      officer.listKeeper,
      revision({ act: 'acceptRevision', words: { effectiveFrom: '2026-05-01' as LocalDate } }),
    );
    await quiet();
    expect(await standing()).toEqual({ is: 'published', version: 3 });
  });
});
