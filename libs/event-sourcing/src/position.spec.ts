import { position, START } from '@app/event-sourcing';

describe('position', () => {
  test('text order is log order', () => {
    expect(position(9) < position(10)).toBe(true);
    expect(START).toBe('00000000000000000000');
  });
});
