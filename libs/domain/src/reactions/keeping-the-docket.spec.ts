import {
  CALL_ID,
  closed,
  closureMissed,
  deadline,
  deemedSignedFor,
  dispatched,
  disputed,
  fedBack,
  NOW,
  on,
  raised,
  redispatched,
  reopened,
  returned,
  slip,
  unit,
} from '@app/testing';
import type { CallFact } from '../call/call.events.js';
import type { DocketEntryFact } from '../docket-entry/docket-entry.events.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { type DocketWatch, UNQUESTIONED } from './docket-watch.js';
import { docketTimers, keepTheDocket } from './keeping-the-docket.js';

type Told = readonly ['call', CallFact] | readonly ['docketEntry', DocketEntryFact];
const onCall = (...facts: readonly CallFact[]): readonly Told[] => facts.map((fact) => ['call', fact] as const);

const docketed: Told = [
  'docketEntry',
  {
    type: 'CallDocketed',
    data: {
      ...{ trigger: 'dispute', call: CALL_ID, round: 1, township: unit.town, units: [unit.market] },
      ...{ number: '1', subject: '', matter: '', by: 'system' as never, at: NOW },
      statementsBy: deadline(2, 'working-day', NOW),
      rulingBy: deadline(5, 'working-day', NOW),
    },
  },
];

/** What is watched after all that was told, and what the last of it asks for. */
const watching = (...told: readonly Told[]) => {
  let watch: DocketWatch | undefined;
  let asks: readonly { readonly command: object }[] = [];
  for (const [of, fact] of told) ({ watch, asks } = keepTheDocket(watch ?? UNQUESTIONED, of, fact));
  return {
    watch,
    asks: asks.map(({ command }) => command),
    timers: docketTimers(watch).map(({ name, dueAt }) => [name, dueAt]),
  };
};
const asksFor = (trigger: string, more: object = {}) => [{ act: 'docketCall', words: { trigger, ...more } }];

describe('a call', () => {
  test('waits a working day to be named for, and then goes on the docket', () => {
    expect(watching(...onCall(raised())).timers).toEqual([['nobody-named', on('03-04 00:00:00.001')]]);
    expect(watching(...onCall(raised(), dispatched())).timers).toEqual([]);
    expect(watching(...onCall(raised({ needsApproval: true }))).timers).toEqual([]);
  });

  test('is asked for as soon as it is disputed, deemed signed for, or returned again', () => {
    const begun = [raised(), dispatched()];
    expect(watching(...onCall(...begun, disputed())).asks).toEqual(asksFor('dispute', { since: NOW, slip: slip(1) }));
    expect(watching(...onCall(...begun, deemedSignedFor())).asks).toMatchObject(asksFor('unsigned'));
    expect(watching(...onCall(...begun, returned())).asks).toEqual([]);
    const again = returned({ slip: slip(2) });
    expect(watching(...onCall(...begun, returned(), redispatched(), again)).asks).toMatchObject(
      asksFor('second-return'),
    );
  });

  test('that is late is left to the department for a while, and no longer once it is done', () => {
    const late = onCall(raised(), dispatched(), closureMissed());
    expect(watching(...late).timers).toEqual([['closure-missed/1', on('03-17 00:00:00.001')]]);
    expect(watching(...late, ...onCall(fedBack())).timers).toEqual([]);
  });

  test('on the docket is asked for no more, and only the limits of its entry are watched', () => {
    const disputedTwice = watching(...onCall(raised(), dispatched(), closureMissed()), docketed, ...onCall(disputed()));
    expect(disputedTwice.asks).toEqual([]);
    expect(disputedTwice.timers).toEqual([['docket', on('03-05 00:00:00.001')]]);
  });

  test('that is over leaves the docket, and begins anew when it is reopened', () => {
    const over = watching(...onCall(raised(), dispatched()), docketed, ...onCall(closed()));
    expect(over).toEqual({
      watch: undefined,
      asks: [{ act: 'lapseEntry', words: { because: 'closed', round: 1 } }],
      timers: [],
    });
    expect(watching(...onCall(raised(), dispatched(), closed(), reopened())).timers).toHaveLength(1);
  });

  test('from an old ledger is left in peace', () => {
    const old = raised({ source: { kind: 'ledger', number: '7' } });
    expect(watching(...onCall(old, dispatched(), closureMissed(), deemedSignedFor()))).toMatchObject({
      asks: [],
      timers: [],
    });
  });
});

describe('a new calendar', () => {
  const published = { type: 'CalendarPublished', data: {} } as unknown as RulebookFact;
  const watch = watching(docketed).watch as DocketWatch;
  const asked = (before: DocketWatch, fact: RulebookFact = published) => keepTheDocket(before, 'rulebook', fact).asks;

  test('has the limits of a call on the docket counted anew, and of no other', () => {
    expect(asked(watch)).toEqual([{ of: 'docketEntry', command: { act: 'redateEntry', words: {} } }]);
    expect(asked(UNQUESTIONED)).toEqual([]);
    expect(asked(watch, { type: 'SettingsAdopted', data: {} } as unknown as RulebookFact)).toEqual([]);
    expect(keepTheDocket(watch, 'rulebook', published).watch).toBe(watch);
  });
});
