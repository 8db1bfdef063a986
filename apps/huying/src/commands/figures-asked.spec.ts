import { instant } from '@app/kernel';
import { refuseTheFuture, refuseTheWrongWayRound } from './figures-asked.js';

const NOW = instant('2026-03-02T10:00:00+08:00');
const later = instant('2026-03-02T10:00:00.001+08:00');

describe('what is asked of the figures', () => {
  test('is a period that ends after it began, of one day at least', () => {
    expect(() => refuseTheWrongWayRound({ from: '2026-03-02', to: '2026-03-01' })).toThrow(
      expect.objectContaining({ exitCode: 2 }),
    );
    for (const period of [{ from: '2026-03-02', to: '2026-03-02' }, { from: '2026-03-02' }, { to: '2026-03-01' }])
      expect(() => refuseTheWrongWayRound(period)).not.toThrow();
  });

  test('is what has happened, and nothing that lies ahead', () => {
    expect(() => refuseTheFuture(later, NOW)).toThrow(expect.objectContaining({ exitCode: 2 }));
    expect(refuseTheFuture(NOW, NOW)).toBe(NOW);
  });
});
