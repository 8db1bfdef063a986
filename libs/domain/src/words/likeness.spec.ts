import { likeness } from './likeness.js';

test('likeness counts the words that the shorter text shares, whatever stands between them', () => {
  expect(likeness('建筑垃圾', '建筑、垃圾')).toBe(1);
  expect(likeness('建筑垃圾', '餐馆油烟')).toBe(0);
  expect(likeness('', '')).toBe(0);
  expect(likeness('河边堆放建筑垃圾', '河边倾倒建筑垃圾')).toBeCloseTo(3 / 5);
  expect(likeness('ＡＢＣ公司', 'abc公司')).toBe(1);
});
