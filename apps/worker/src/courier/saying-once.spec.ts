import { sayingOnce } from './saying-once.js';

describe('a trouble that lasts', () => {
  test('is told once, and again when it comes back', () => {
    const said: unknown[] = [];
    const report = sayingOnce((error) => said.push(error));
    const [away, refused] = [new Error('away'), new Error('refused')];
    for (const error of [away, new Error('away'), refused, refused]) report.failure(error);
    expect(said).toEqual([away, refused]);
    report.well();
    report.failure(refused);
    expect(said).toEqual([away, refused, refused]);
  });

  test('of a consumer too; what is parked is told each time', () => {
    const [said, passed]: unknown[][] = [[], []];
    const notice = sayingOnce((error) => said?.push(error)).notice((one) => passed?.push(one.what));
    const failed = { what: 'failed', consumer: 'courier', error: new Error('away') } as const;
    const parked = { what: 'parked', consumer: 'courier', stream: 's', position: '1' as never, error: 'x' } as const;
    for (const one of [failed, failed, parked, parked]) notice(one);
    expect([said?.length, passed]).toEqual([1, ['parked', 'parked']]);
  });
});
