import { unit } from '@app/testing';
import { type Precedent, precedentsFor } from './precedent.js';

const item = { list: '属地管理责任清单', version: 1, item: '42' };
const precedent = (ruling: string, more: Partial<Precedent> = {}): Precedent => ({
  ...{ ruling, matter: '建筑垃圾', words: '河边堆放建筑垃圾', lead: unit.housing, cooperating: [] },
  ...more,
});
const found = (...args: Parameters<typeof precedentsFor>) => precedentsFor(...args).map(({ ruling }) => ruling);

describe('the precedents for a call', () => {
  test('are those on the same item first, then on the same matter, then in similar words', () => {
    const all = [
      precedent('词', { matter: '别的', words: '河边又堆放了建筑垃圾' }),
      precedent('类', { words: '工地扬尘' }),
      precedent('项', { item: { ...item, version: 2 }, matter: '别的', words: '别的' }),
      precedent('无', { matter: '别的', words: '餐馆油烟扰民' }),
    ];
    expect(found({ item, matter: '建筑垃圾', words: '河边堆放建筑垃圾' }, all)).toEqual(['项', '类', '词']);
  });

  test('are in force: what was overruled is proposed no more', () => {
    const all = [precedent('旧', { overruledBy: '新' }), precedent('新')];
    expect(found({ matter: '建筑垃圾', words: '' }, all)).toEqual(['新']);
  });
});
