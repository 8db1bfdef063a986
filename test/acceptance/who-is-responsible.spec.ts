import type { CallCommand, ListRevisionCommand } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { item, LIST, officer, unit } from '@app/testing';
import { type CountyWithLists, foundCountyWithLists, PUBLIC_SERVICES, REVISION } from './county-with-lists.js';

const day = (text: string) => text as LocalDate;
const citing = (code: string, version: number, more: object = {}): CallCommand => ({
  act: 'dispatchCall',
  words: {
    to: [{ unit: unit.housing, part: 'lead' }],
    basis: { list: LIST, version, item: code },
    ...more,
  },
});
const NOISE = '工地半夜打桩，居民睡不着';
const nightNoise = (lead: typeof unit.market) =>
  item('12', { name: '建筑工地夜间施工', scenarios: ['工地半夜打桩'], lead, cooperating: [] });

let county: CountyWithLists;
beforeEach(async () => {
  county = await foundCountyWithLists();
});

describe('§6 责任清单 · a responsibility list has versions with effective dates', () => {
  test('given a version for 1 April, when it is looked up, then March knows the old wording and April the new one', async () => {
    await county.publishes('03-02 10:00', { effectiveFrom: day('2026-04-01'), puts: [nightNoise(unit.environment)] });
    expect((await county.item('12', '2026-03-31'))?.lead).toBe(unit.housing);
    expect((await county.item('12', '2026-04-01'))?.lead).toBe(unit.environment);
    expect(await county.item('12', '2025-12-31')).toBeUndefined();
  });

  test('given several lists, when one gets a version, then the others stay as they are', async () => {
    const service = item('1', {
      name: '老年优待证办理',
      scenarios: ['老人要办证'],
      lead: unit.justice,
      cooperating: [],
    });
    await county.publishes('03-02 10:00', { effectiveFrom: day('2026-03-02'), items: [service] }, PUBLIC_SERVICES);
    expect((await county.item('1', '2026-03-02', PUBLIC_SERVICES))?.name).toBe('老年优待证办理');
    expect(await county.item('1', '2026-03-02')).toBeUndefined();
  });

  test('given a call, when it is dispatched, then it cites an item of the version of that day, or says why none fits', async () => {
    await county.publishes('03-02 10:00', { effectiveFrom: day('2026-04-01'), drops: ['12'] });
    const call = await county.raises('03-02 10:00', NOISE);
    expect(await county.does('03-02 11:00', call, citing('12', 2))).toBe('list.version-not-in-force');
    expect(await county.does('03-02 11:00', call, citing('99', 1))).toBe('list.no-such-item');
    expect(await county.does('03-02 11:00', call, citing('12', 1))).toEqual(['SlipDispatched']);
    const later = await county.raises('04-01 09:00', NOISE);
    expect(await county.does('04-01 10:00', later, citing('12', 1))).toBe('list.version-not-in-force');
    expect(await county.does('04-01 10:00', later, citing('12', 2))).toBe('list.no-such-item');
    const noneFits = { basis: { noneFits: '清单已删去该条目' } };
    expect(await county.does('04-01 10:00', later, citing('12', 2, noneFits))).toEqual(['SlipDispatched']);
  });
});

describe('§6 派发建议 · the dispatch desk proposes, each proposal with its reason', () => {
  test('given a call in everyday words, then the department of the item leads, and the item and the words are told', async () => {
    const [first] = await county.proposals('03-02 10:00', '工地凌晨还在打桩，吵死了');
    expect(first).toMatchObject({
      lead: unit.housing,
      reasons: [{ is: 'list item', list: LIST, version: 1, item: '12', words: ['工地凌晨', '打桩', '吵'] }],
    });
  });

  test('given a version for next month, then proposals change from that day on, and no call before it', async () => {
    const call = await county.raises('03-02 10:00', NOISE);
    await county.does('03-02 11:00', call, citing('12', 1));
    await county.publishes('03-02 12:00', { effectiveFrom: day('2026-04-01'), puts: [nightNoise(unit.environment)] });
    expect((await county.proposals('03-31 23:59', NOISE))[0]).toMatchObject({ lead: unit.housing });
    expect((await county.proposals('04-01 00:00', NOISE))[0]).toMatchObject({
      lead: unit.environment,
      reasons: [{ version: 2 }],
    });
    expect(await county.basisOf(call)).toEqual({ list: LIST, version: 1, item: '12' });
  });

  test('given an earlier ruling on the item, then its lead is proposed first, and the ruling is cited', async () => {
    const ruled = {
      ruling: '认定〔2026〕3号',
      lead: unit.environment,
      cooperating: [unit.housing],
      item: { list: LIST, item: '12' },
      words: '夜间施工扰民，两家推诿',
    };
    const [first, second] = await county.proposals('03-03 10:00', NOISE, [ruled]);
    expect(first).toMatchObject({
      lead: unit.environment,
      cooperating: [unit.housing],
      reasons: [{ is: 'precedent', ruling: '认定〔2026〕3号' }],
    });
    expect(second?.lead).toBe(unit.housing);
    expect((await county.proposals('03-03 10:00', NOISE, []))[0]?.lead).toBe(unit.housing);
  });
});

describe('§6 清单动态管理 · a list revision is applied for, reviewed by 编办 and 司法局, and published or refused', () => {
  const asks: ListRevisionCommand = {
    act: 'askRevision',
    words: {
      revision: REVISION,
      list: LIST,
      change: { is: 'put', item: nightNoise(unit.environment) },
      basis: '机构改革方案',
      reason: '噪声监管职责已划转',
    },
  };
  const review = (agrees: boolean): ListRevisionCommand => ({
    act: 'reviewRevision',
    words: { agrees, opinion: agrees ? '同意' : '缺少法律依据' },
  });
  const accepts: ListRevisionCommand = { act: 'acceptRevision', words: { effectiveFrom: day('2026-04-01') } };
  const refuses: ListRevisionCommand = { act: 'refuseRevision', words: { reason: '缺少法律依据' } };

  test('given both agree, then the list keeper publishes it as the next version, effective on the day that was set', async () => {
    expect(await county.revises('03-02 10:00', asks, officer.thirdClerk)).toEqual(['ListRevisionAsked']);
    expect(await county.revises('03-03 10:00', accepts, officer.listKeeper)).toBe('revision.needs-both-reviews');
    expect(await county.revises('03-03 10:00', review(true), officer.listKeeper)).toEqual(['ListRevisionReviewed']);
    expect(await county.revises('03-03 11:00', review(true), officer.arbiter)).toBe('revision.not-a-reviewer');
    expect(await county.revises('03-04 10:00', review(true), officer.justiceArbiter)).toEqual(['ListRevisionReviewed']);
    expect(await county.revises('03-05 10:00', accepts, officer.listKeeper)).toEqual(['ListRevisionAccepted']);
    expect(await county.revision()).toEqual({ is: 'published', version: 2 });
    expect((await county.item('12', '2026-04-01'))?.lead).toBe(unit.environment);
    expect((await county.item('12', '2026-03-31'))?.lead).toBe(unit.housing);
  });

  test('given one is against, then it is refused with reason, and the list stays', async () => {
    await county.revises('03-02 10:00', asks, officer.caller);
    await county.revises('03-03 10:00', review(true), officer.listKeeper);
    await county.revises('03-04 10:00', review(false), officer.justiceArbiter);
    expect(await county.revises('03-05 10:00', accepts, officer.listKeeper)).toBe('revision.not-agreed');
    expect(await county.revises('03-05 10:00', refuses, officer.listKeeper)).toEqual(['ListRevisionRefused']);
    expect(await county.revision()).toEqual({ is: 'refused', reason: '缺少法律依据' });
    expect((await county.item('12', '2026-12-31'))?.lead).toBe(unit.housing);
  });
});

describe('§6 基本、配合、收回 · duty classes', () => {
  test('given an item of the township’s own, then the dispatcher declines, or overrules it with reason', async () => {
    const call = await county.raises('03-02 10:00', '村道垃圾无人清扫');
    expect((await county.proposals('03-02 10:00', '村道垃圾无人清扫'))[0]).toMatchObject({
      reasons: [{ item: '7', duty: 'core' }],
    });
    expect(await county.does('03-02 11:00', call, citing('7', 1))).toBe('dispatch.townships-own');
    const overruled = citing('7', 1, { overrules: '涉及占用公路，须由部门执法' });
    expect(await county.does('03-02 11:00', call, overruled)).toEqual(['SlipDispatched']);
    const other = await county.raises('03-02 10:00', '村道垃圾无人清扫');
    const declines: CallCommand = { act: 'declineCall', words: { reason: '属镇街基本职责' } };
    expect(await county.does('03-02 11:00', other, declines)).toEqual(['CallDeclined']);
  });

  test('given an item that departments took back, then no dispatch sends it to a township again', async () => {
    expect(await county.item('9', '2026-03-02')).toMatchObject({ duty: 'reclaimed' });
    const call = await county.raises('03-02 10:00', '镇里不再承担的事项');
    const toTheTown = citing('9', 1, { to: [{ unit: unit.town, part: 'lead' }] });
    expect(await county.does('03-02 11:00', call, toTheTown)).toBe('unit.not-callable');
    expect(await county.does('03-02 11:00', call, citing('9', 1))).toEqual(['SlipDispatched']);
  });
});
