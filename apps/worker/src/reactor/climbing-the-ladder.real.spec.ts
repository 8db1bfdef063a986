import { streamOf } from '@app/commands';
import type { CallId, StepId } from '@app/kernel';
import { CALL_ID, dispatched, excluded, officer, on, raised, unit } from '@app/testing';
import { type ReactingCounty, reactingCounty } from '../../test-kit/reacting-county.js';
import { sweep } from '../timekeeper/sweep.js';

const STREAM = streamOf('supervision', unit.market);

describe('the reaction that climbs the ladder', () => {
  let county: ReactingCounty;
  beforeEach(async () => {
    county = await reactingCounty();
  });
  afterEach(() => county.close());

  const at = async (moment: ReturnType<typeof on>): Promise<void> => {
    county.clock.advanceTo(moment);
    await county.work();
  };
  const told = async (): Promise<readonly string[]> =>
    (await county.factsIn(STREAM)).map(({ type, data }) => (data as { kind?: string }).kind ?? type);
  const aSlip = async (call: CallId = CALL_ID): Promise<void> => {
    await county.tell(streamOf('call', call), raised({ call }), dispatched());
    await county.work();
  };
  const answered = (step: string): Promise<void> =>
    county.does(officer.clerk, {
      of: 'supervision',
      supervision: unit.market,
      command: { act: 'answerStep', step: step as StepId, words: { answer: '已整改', evidence: [] } },
    });

  test('tells nobody anything while the limits run', async () => {
    await aSlip();
    await at(on('03-03 09:00'));
    expect(await told()).toEqual(['yellow-card']);
  });

  test('climbs from yellow to red, orders an answer, and criticises silence, all by itself', async () => {
    await aSlip();
    await at(on('03-05 00:00:00.001'));
    expect(await told()).toEqual(['yellow-card', 'red-card', 'order']);
    await at(on('03-20 00:00'));
    expect(await told()).toEqual([
      'yellow-card',
      'red-card',
      'order',
      'StepAnswerNear',
      'StepAnswerMissed',
      'public-criticism',
      'yellow-card',
      'red-card',
    ]);
  });

  test('does not go on once the order is answered', async () => {
    await aSlip();
    await at(on('03-05 09:00'));
    await answered('3');
    await at(on('03-06 09:00'));
    const before = await told();
    expect(before).toEqual(['yellow-card', 'red-card', 'order', 'StepReceived', 'StepAnswered', 'yellow-card']);
    await county.work();
    expect(await told()).toEqual(before);
  });

  test('does everything once, however often it is woken', async () => {
    await aSlip();
    await at(on('03-05 09:00'));
    const before = await told();
    for (let again = 0; again < 3; again += 1) await county.work();
    expect(await told()).toEqual(before);
  });

  test('makes up in order for what happened while nobody worked', async () => {
    await aSlip();
    await at(on('03-30 09:00'));
    expect(await told()).toEqual(['yellow-card', 'red-card', 'order', 'yellow-card', 'red-card']);
  });

  test('lets cards of an old ledger lie', async () => {
    await county.tell(
      streamOf('call', CALL_ID),
      raised({ source: { kind: 'ledger', number: 'A-1' } as never }),
      dispatched(),
    );
    await at(on('03-20 09:00'));
    expect(await told()).toEqual([]);
  });

  test('lets a slip lie that was left out of the rates, from then on', async () => {
    await aSlip();
    await at(on('03-03 09:00'));
    await county.tell(streamOf('call', CALL_ID), excluded({ at: on('03-03 09:00') }));
    await at(on('03-20 09:00'));
    expect(await told()).toEqual(['yellow-card']);
  });

  test('sweeps up a timer that was lost', async () => {
    await aSlip();
    await at(on('03-05 09:00'));
    await county.database.pool.query('delete from work.timer');
    expect(await sweep(county.parts)).toMatchObject({ calls: 1, orders: 1, docket: 1, repaired: 3 });
  });
});
