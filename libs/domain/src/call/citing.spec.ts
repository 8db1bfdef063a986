import {
  dispatched,
  given,
  LIST,
  listsWith,
  NOW,
  on,
  raised,
  redispatched,
  returnAccepted,
  returned,
  slip,
  unit,
} from '@app/testing';
import { itemCited, NO_LISTS } from '../authority/lists.js';
import type { CallCommand } from './call.decide.js';
import type { Citing } from './citing.js';

const dispatch = (citing: Citing): CallCommand => ({
  act: 'dispatchCall',
  words: { to: [{ unit: unit.market, part: 'lead' }], ...citing },
});
const cites = (code: string, version = 1, list = LIST) => ({ list, version, item: code });
const accept = (citing: Citing): CallCommand => ({ act: 'acceptReturn', slip: slip(1), words: citing });

describe('a dispatch that cites a list item', () => {
  test('cites one that stands in the version of the day', () => {
    given(raised())
      .when(dispatch({ basis: cites('42') }))
      .then(dispatched({ at: NOW, basis: cites('42') }));
    given(raised())
      .when(dispatch({ basis: cites('99') }))
      .thenRejected('list.no-such-item', { list: LIST, version: 1, item: '99' });
    given(raised())
      .when(dispatch({ basis: cites('42') }), { lists: listsWith(undefined, 2) })
      .thenRejected('list.version-not-in-force', { list: LIST, version: 2 });
    given(raised())
      .when(dispatch({ basis: cites('42') }), { lists: NO_LISTS })
      .thenRejected('list.unknown', { list: LIST });
  });

  test('may say that none fits where there is no list at all', () => {
    given(raised())
      .when(dispatch({ basis: { noneFits: '清单未列' } }), { lists: NO_LISTS })
      .then(dispatched({ at: NOW, basis: { noneFits: '清单未列' } }));
  });

  test('that is the township’s own is answered so, unless the dispatcher overrules it with reason', () => {
    given(raised())
      .when(dispatch({ basis: cites('7') }))
      .thenRejected('dispatch.townships-own', { item: '村内道路保洁' });
    given(raised())
      .when(dispatch({ basis: cites('7'), overrules: '涉及执法权限' }))
      .then(dispatched({ at: NOW, basis: cites('7'), overrules: '涉及执法权限' }));
  });
});

describe('a return that is accepted', () => {
  const later = on('03-02 10:30');

  test('cites a list item under the same rule', () => {
    given(raised(), dispatched(), returned())
      .when(accept({ basis: cites('99') }))
      .thenRejected('list.no-such-item', { list: LIST, version: 1, item: '99' });
    given(raised(), dispatched(), returned())
      .when(accept({ basis: cites('7') }))
      .thenRejected('dispatch.townships-own', { item: '村内道路保洁' });
  });

  test('needs no reason anew for an item that was overruled at dispatch', () => {
    const own = { basis: cites('7'), overrules: '涉及执法权限' };
    given(raised(), dispatched(own), returned())
      .when(accept({ basis: cites('7') }), { at: later })
      .then(returnAccepted({ at: later }), redispatched({ at: later, basis: cites('7') }));
  });
});

describe('what departments took back', () => {
  test('is known by the item that is cited', () => {
    expect(itemCited(cites('9'), listsWith())).toMatchObject({ code: '9', duty: 'reclaimed' });
  });
});
