import { on } from '@app/testing';
import { chineseEnd, chineseMoment } from './wall-clock.js';

const ZONE = 'Asia/Shanghai';

test('a moment is told on the county’s wall clock', () => {
  expect(chineseMoment(on('03-02 09:05'), ZONE)).toBe('2026年3月2日 09:05');
});

test('a limit that ends at midnight ends on the day before, at 24:00', () => {
  expect(chineseEnd(on('03-10 00:00'), ZONE)).toBe('2026年3月9日 24:00');
  expect(chineseEnd(on('03-09 17:30'), ZONE)).toBe('2026年3月9日 17:30');
});
