import {
  declined,
  dispatched,
  disputed,
  extensionAsked,
  extensionRefused,
  fedBack,
  on,
  raised,
  returnAccepted,
  returned,
  returnRefused,
} from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { dispatchDesk, extensionsToJudge } from './dispatch-desk.queries.js';

describe('the dispatch desk', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    const call = (id: string, at = on('03-02 08:30')) => raised({ call: id as never, at });
    await county.tell('newer', call('newer', on('03-02 09:30')));
    await county.tell('older', call('older', on('03-02 09:00')));
    await county.tell('unapproved', raised({ call: 'unapproved' as never, needsApproval: true }));
    await county.tell('declined', call('declined'), declined());
    await county.tell('later', call('later'), dispatched(), returned({ at: on('03-03 09:00') }));
    await county.tell('returned', call('returned'), dispatched(), returned());
    await county.tell('refused', call('refused'), dispatched(), returned(), returnRefused(), disputed());
    await county.tell('accepted', call('accepted'), dispatched(), returned(), disputed(), returnAccepted());
    await county.tell('extended', call('extended'), dispatched(), extensionAsked());
    await county.tell('unextended', call('unextended'), dispatched(), extensionAsked(), extensionRefused());
    await county.tell('done', call('done'), dispatched(), extensionAsked(), fedBack());
  });
  afterAll(() => county.close());

  test('holds the calls that await dispatch, the longest waiting first', async () => {
    const { awaitingDispatch } = await dispatchDesk(county.desk.manager);
    expect(awaitingDispatch.lines.map(({ call }) => call)).toEqual(['older', 'newer']);
  });

  test('holds the returns to judge, the longest waiting first', async () => {
    const { returnsToJudge } = await dispatchDesk(county.desk.manager);
    expect(returnsToJudge.lines.map(({ call }) => call)).toEqual(['returned', 'later']);
  });

  test('holds the disputes on slips that are still open', async () => {
    const { disputes } = await dispatchDesk(county.desk.manager);
    expect(disputes.lines.map(({ call, dispute }) => [call, dispute])).toEqual([['refused', '清单未列']]);
  });

  test('counts each pile, even if less of it is shown', async () => {
    const { awaitingDispatch, returnsToJudge } = await dispatchDesk(county.desk.manager, 1);
    expect([awaitingDispatch.lines.length, awaitingDispatch.count]).toEqual([1, 2]);
    expect([returnsToJudge.lines.length, returnsToJudge.count]).toEqual([1, 2]);
  });

  test('beside it lie the extensions to judge', async () => {
    const { lines, count } = await extensionsToJudge(county.desk.manager);
    expect([lines.map(({ call }) => call), count]).toEqual([['extended'], 1]);
  });
});
