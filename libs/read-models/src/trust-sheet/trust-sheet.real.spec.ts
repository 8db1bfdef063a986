import { DEFAULT_SETTINGS, type FlagRule } from '@app/domain';
import type { CallId } from '@app/kernel';
import { closed, dispatched, excluded, fedBack, on, raised, rated, reopened, responded, unit } from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { flagsRead } from './trust-sheet.queries.js';

const MARCH = { from: on('03-01 00:00'), to: on('04-01 00:00'), thresholds: DEFAULT_SETTINGS.flags };

describe('the trust sheet', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    const call = (id: string) => raised({ call: id as CallId });
    await county.tell('late', call('late'), dispatched(), fedBack({ at: on('03-09 23:00'), evidence: [] }));
    await county.tell('stepped', call('stepped'), dispatched(), responded(), fedBack({ at: on('03-09 23:00') }));
    await county.tell('back', call('back'), dispatched(), fedBack(), closed(), rated(), reopened(), excluded());
    await county.tell('open', call('open'), dispatched(), responded());
  });
  afterAll(() => county.close());

  const raisedBy = async (rule: FlagRule, otherwise: object = {}) => {
    const { flags } = await flagsRead(county.desk.manager, { ...MARCH, rules: [rule], ...otherwise });
    return flags.map(({ slips }) => slips.map(({ call }) => call as string));
  };

  test('tells which slips raise which flag', async () => {
    expect(await raisedBy('last-hours')).toEqual([['late']]);
    expect(await raisedBy('no-evidence')).toEqual([['late']]);
    expect(await raisedBy('recurrence')).toEqual([['back']]);
    expect(await raisedBy('always-satisfied')).toEqual([]);
    expect(await raisedBy('same-words')).toEqual([[...['back', 'late', 'stepped']]]);
  });

  test('is narrowed to a unit and a period', async () => {
    expect(await raisedBy('no-evidence', { unit: unit.environment })).toEqual([]);
    expect(await raisedBy('no-evidence', { unit: unit.market })).toEqual([['late']]);
    expect(await raisedBy('no-evidence', { from: on('03-10 00:00') })).toEqual([]);
  });

  test('says what a supervisor left out of the rates, and why', async () => {
    const { flags } = await flagsRead(county.desk.manager, { ...MARCH, rules: ['recurrence'] });
    expect(flags[0]?.slips[0]?.excluded).toMatchObject({ reason: expect.any(String), approver: expect.any(String) });
  });
});
