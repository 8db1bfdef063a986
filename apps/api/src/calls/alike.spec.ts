import { alike, likeness } from './alike.js';

const call = (subject: string, matter = '环境保护') => ({ subject, matter });

describe('calls that are alike', () => {
  test('say the same in other words', () => {
    const told = call('石桥村河边夜间排放污水');
    const [same, other] = [call('石桥村河边有人夜间排放污水'), call('青石镇烟花爆竹摊点无证经营', '应急管理')];
    expect(alike(told, [other, same], 5)).toEqual([same]);
  });

  test('come the likest first, so many at most', () => {
    const told = call('石桥村河边夜间排放污水');
    const [exact, near] = [call('石桥村河边夜间排放污水'), call('石桥村河边白天排放污水')];
    expect(alike(told, [near, exact], 5)).toEqual([exact, near]);
    expect(alike(told, [near, exact], 1)).toEqual([exact]);
  });

  test('are as like one way as the other, wholly to themselves, and not at all to nothing', () => {
    const [one, other] = [call('占道经营'), call('占道经营屡劝不改')];
    expect(likeness(one, other)).toBe(likeness(other, one));
    expect([likeness(one, one), likeness(call('', ''), call('', ''))]).toEqual([1, 0]);
  });
});
