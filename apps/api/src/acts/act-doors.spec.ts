import { CALL_ACTS, callActRoutes, type Route } from '@app/contracts';
import type { z } from 'zod';
import { type ActDoor, doorTo } from './act-door.js';
import { ACT_DOORS } from './act-doors.js';
import { commandAt } from './command-at.js';

const routed = ({ acts }: ActDoor, { path }: Route): boolean =>
  Object.keys(acts).includes(path.split('/').at(-1) ?? '');

describe('a door to acts', () => {
  test('has a route for each act of its table and no other', () => {
    for (const door of ACT_DOORS) {
      expect(door.routes.every((route) => routed(door, route))).toBe(true);
      expect(door.routes).toHaveLength(Object.keys(door.acts).length);
    }
  });

  test('names the thing, the act and its words, and the part that is acted upon', () => {
    const body = { reason: '重复' };
    const route = ACT_DOORS.flatMap(({ routes }) => routes).find(({ path }) => path.endsWith('/slips/{slip}/dispute'));
    expect(
      commandAt({ route: route as Route, params: { call: 'c', slip: '2' } as never, body: body as never }),
    ).toEqual({
      id: 'c',
      command: { of: 'call', call: 'c', command: { act: 'disputeSlip', slip: '2', words: body } },
    });
  });

  test('does not compile while an act has no address, or takes other words', () => {
    type Words = { approveCall: object; declineCall: { readonly reason: string } };
    const { approve, decline } = CALL_ACTS;
    const to = doorTo<Words>();
    const routes = callActRoutes;
    expect(to({ of: 'call', acts: { approve, decline }, routes }).of).toBe('call');
    // @ts-expect-error declineCall has no address
    to({ of: 'call', acts: { approve }, routes });
    // @ts-expect-error declineCall is told a reason
    to({ of: 'call', acts: { approve, decline: { ...decline, body: approve.body as z.ZodType<object> } }, routes });
  });
});
