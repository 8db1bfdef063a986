import { LIST, LITTLE_LIST, unit } from '@app/testing';
import type { OfferedItem } from './finding-items.js';
import type { StandingRuling } from './proposal.js';
import { proposing } from './proposing.js';

const offered: readonly OfferedItem[] = LITTLE_LIST.map((one) => ({ list: LIST, version: 3, item: one }));
const propose = proposing(offered);
const ruled = (otherwise: Partial<StandingRuling> = {}): StandingRuling => ({
  ruling: '认定〔2026〕3号',
  lead: unit.environment,
  cooperating: [unit.housing],
  words: '工地半夜打桩，居民睡不着',
  ...otherwise,
});
const noise = { words: '工地凌晨还在打桩，吵得睡不着' };

describe('a proposal', () => {
  test('names lead and cooperating departments, the item, and the words that speak for it', () => {
    expect(propose({ words: '路边有人烤串，油烟呛人' })[0]).toEqual({
      lead: unit.market,
      cooperating: [unit.environment],
      weight: 1,
      reasons: [
        {
          is: 'list item',
          list: LIST,
          version: 3,
          item: '42',
          name: '露天烧烤油烟扰民',
          duty: 'supporting',
          words: ['路边', '烤串', '油烟呛人'],
        },
      ],
    });
  });

  test('without a lead says that the matter is the township’s own', () => {
    const [own] = propose({ words: '村道上垃圾没人清扫' });
    expect(own?.lead).toBeUndefined();
    expect(own?.reasons[0]).toMatchObject({ item: '7', duty: 'core' });
  });

  test('follows the item that the township named, whatever the words', () => {
    expect(propose({ ...noise, item: { list: LIST, item: '9' } })[0]).toMatchObject({
      lead: unit.environment,
      reasons: [{ is: 'list item', item: '9' }],
    });
  });

  test('names each unit once, the best first', () => {
    const weights = propose({ words: '工地半夜打桩，罐车夜里排污' }).map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    const leads = propose({ words: '夜间施工与倾倒污水' }).map(({ lead }) => lead);
    expect(new Set(leads).size).toBe(leads.length);
  });

  test('is not made where no word speaks for anything', () => {
    expect(propose({ words: '×' })).toEqual([]);
    expect(proposing([])(noise)).toEqual([]);
  });
});

describe('a precedent', () => {
  test('on the same item goes before the item, and is cited by its ruling', () => {
    const [first, second] = propose(noise, [ruled({ item: { list: LIST, item: '12' }, words: '别的话' })]);
    expect(first).toMatchObject({ lead: unit.environment, cooperating: [unit.housing] });
    expect(first?.reasons[0]).toEqual({ is: 'precedent', ruling: '认定〔2026〕3号' });
    expect(second?.lead).toBe(unit.housing);
  });

  test('on a matter told in like words holds without an item', () => {
    expect(propose(noise, [ruled()])[0]?.lead).toBe(unit.environment);
    expect(propose(noise, [ruled({ words: '流浪狗成群' })])[0]?.lead).toBe(unit.housing);
  });

  test('that is newer goes before an older one', () => {
    const newer = ruled({ ruling: '认定〔2026〕9号', lead: unit.market });
    expect(propose(noise, [ruled(), newer])[0]?.lead).toBe(unit.market);
  });

  test('holds although no item of any list fits', () => {
    expect(proposing([])(noise, [ruled()])[0]?.lead).toBe(unit.environment);
  });

  test('that is about another item holds for nothing else', () => {
    const other = ruled({ item: { list: LIST, item: '9' }, words: '罐车夜里排污' });
    expect(propose(noise, [other])[0]?.lead).toBe(unit.housing);
  });
});
