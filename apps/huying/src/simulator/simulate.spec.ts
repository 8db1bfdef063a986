import { randomUUID } from 'node:crypto';
import { type CommandOffice, openCommandOffice } from '@app/commands';
import {
  admissionActs,
  type Call,
  type CallFact,
  callActs,
  consentActs,
  type DocketEntryFact,
  entryActs,
  localDate,
  meetingActs,
  nextAlarm,
  reboundActs,
  type SupervisionFact,
  SYSTEM,
  slipActs,
  stepActs,
  TRIGGERS,
} from '@app/domain';
import { inMemoryEventStore, type StoredEvent } from '@app/event-sourcing';
import { type CallId, type Instant, instant, type LocalDate, plusMs } from '@app/kernel';
import { virtualClock } from '@app/platform';
import { demoMatters } from '../demo/demo-matters.js';
import { foundCounty } from '../founding/found-county.js';
import { openAgenda } from './agenda.js';
import { docketAtWork } from './docket-at-work.js';
import { ladderAtWork } from './ladder-at-work.js';
import { simulate } from './simulate.js';
import { firstDifference, logOf, NEW_YEAR, simulated } from './test-kit/simulating.js';

const FEBRUARY = instant('2025-02-01T00:00+08:00');
const MID_JANUARY = instant('2025-01-14T03:00Z');
const NEXT_YEAR = instant('2026-01-01T00:00+08:00');

const ofCalls = (log: readonly StoredEvent[]) => log.filter(({ stream }) => stream.startsWith('call-'));
/** What people and reactions did: all but the founding, and the numbers that rulings took. */
const ofOfficers = (log: readonly StoredEvent[]) =>
  log.filter(({ stream }) => !/^(rulebook|organisation|responsibilityList|rulingRegister)-/.test(stream));
const callsIn = (log: readonly StoredEvent[]): readonly CallId[] =>
  log.filter(({ type }) => type === 'CallRaised').map(({ data }) => (data as { call: CallId }).call);
const streamByStream = (log: readonly StoredEvent[]) =>
  ofCalls(log)
    .map(({ stream, type, data }) => ({ stream, type, data }))
    .toSorted((one, other) => (one.stream < other.stream ? -1 : one.stream > other.stream ? 1 : 0));

describe('a seed', () => {
  const store = inMemoryEventStore();
  let lived: Awaited<ReturnType<typeof simulated>>;

  beforeAll(async () => {
    lived = await simulated({ store, to: FEBRUARY });
  }, 60_000);

  test('gives the same log each time', async () => {
    const again = await simulated({ to: FEBRUARY });
    expect(ofCalls(lived.log).length).toBeGreaterThan(500);
    expect(firstDifference(again.log, lived.log)).toBeUndefined();
    expect(again.told).toEqual(lived.told);
  }, 60_000);

  test('other than that gives another log', async () => {
    const other = await simulated({ to: MID_JANUARY, seed: 'eight' });
    const known = new Set(callsIn(lived.log));
    expect(callsIn(other.log).filter((call) => known.has(call))).toEqual([]);
  });

  test('lived for longer begins the same way', async () => {
    const short = await simulated({ to: MID_JANUARY });
    expect(firstDifference(lived.log.slice(0, short.log.length), short.log)).toBeUndefined();
  });

  test('whose dispatch desk rests at the end leaves its pile, and is the same before', async () => {
    const deskRestsFrom = instant('2025-01-10T00:00+08:00');
    const rested = await simulated({ to: MID_JANUARY, deskRestsFrom });
    const busy = await simulated({ to: MID_JANUARY });
    const since = ({ data }: StoredEvent) => (data as { at: Instant }).at >= deskRestsFrom;
    const dayBefore = plusMs(deskRestsFrom, -86_400_000);
    const parted = firstDifference(rested.log, busy.log);
    expect(rested.log.slice(parted?.nth).every(({ data }) => (data as { at: Instant }).at >= dayBefore)).toBe(true);
    const pile = await Promise.all(callsIn(rested.log).map(async (call) => (await rested.office.call(call)).state));
    const waiting = pile.filter((call) => call !== 'unraised' && call.standing.is === 'awaiting dispatch');
    expect(waiting.length).toBeGreaterThan(8);
    const proxies = rested.log.filter(({ type, data }) => type === 'CallRaised' && (data as { proxy: boolean }).proxy);
    expect(proxies.some(since)).toBe(true);
    const slips = pile.flatMap((call) => (call === 'unraised' ? [] : call.slips));
    expect(slips.some(({ standing }) => standing.is === 'return asked')).toBe(true);
    expect(rested.log.filter(({ type, ...event }) => type === 'SlipDispatched' && since({ type, ...event }))).toEqual(
      [],
    );
  });

  test('lived again in the same county adds nothing', async () => {
    const again = await simulated({ store, to: FEBRUARY });
    expect(again.log.length).toBe(lived.log.length);
  });
});

/** Approval and signers are asked for in half of the year, so that every act has its season. */
const stricterFromJulyOn = (office: CommandOffice) => {
  const changes = { approval: true, signerBeforeFeedback: true };
  const settings = { effectiveFrom: '2025-07-01' as LocalDate, changes };
  const asked = { by: SYSTEM, at: NEW_YEAR, commandId: 'b5a0d0c6-4d53-4a7c-8a3e-0f4a5f7d9b11', source: 'spec' };
  return office.carryOut({ of: 'rulebook', command: { act: 'adoptSettings', settings } }, asked);
};

describe('a simulated year', () => {
  const acts = new Set<string>();
  const store = inMemoryEventStore();
  const office = openCommandOffice(store);
  let year: Awaited<ReturnType<typeof simulated>>;

  beforeAll(async () => {
    const watched: typeof office = {
      ...office,
      carryOut: async (command, asked) => {
        const answer = await office.carryOut(command, asked);
        if ('facts' in answer && answer.facts.length > 0) acts.add(command.command.act);
        return answer;
      },
    };
    year = await simulated({
      store,
      office: watched,
      to: NEXT_YEAR,
      callsPerMonth: 36,
      before: stricterFromJulyOn,
    });
  }, 60_000);

  test('has every act that officers have', () => {
    const tables = [callActs, slipActs, entryActs, meetingActs, admissionActs, reboundActs, consentActs, stepActs];
    const others = ['conveneMeeting', 'issueStep', 'findFalseClosure', 'issueServedLink', 'answerThroughLink'];
    const all = [...tables.flatMap((table) => Object.keys(table)), ...others];
    expect(all.filter((act) => !acts.has(act))).toEqual([]);
  });

  test('has no command that is refused, or hardly one', () => {
    const refusals = Object.values(year.told.refused).reduce((sum, count) => sum + count, 0);
    expect(refusals / year.told.commands).toBeLessThan(0.001);
    expect(year.told.calls).toBe(callsIn(year.log).length);
    expect(year.told.facts).toBe(ofOfficers(year.log).length);
  });

  test('has every red at the first moment after its limit', () => {
    const reds = ofOfficers(year.log).filter(({ type }) => type.endsWith('DeadlineMissed'));
    expect(reds.length).toBeGreaterThan(50);
    const astray = reds.filter(({ data }) => {
      const { at, dueAt } = data as { at: Instant; dueAt: Instant };
      return at !== plusMs(dueAt, 1);
    });
    expect(astray).toEqual([]);
  });

  test('leaves nothing undone that was due, and stays within its time', async () => {
    const calls = await Promise.all(callsIn(year.log).map(async (call) => (await office.call(call)).state));
    expect(
      calls.map((call: Call) => nextAlarm(call)).filter((alarm) => alarm !== undefined && alarm < NEXT_YEAR),
    ).toEqual([]);
    const moments = ofOfficers(year.log).map(({ data }) => (data as CallFact['data']).at);
    expect(moments.every((at) => at >= NEW_YEAR && at < NEXT_YEAR)).toBe(true);
    expect(moments).toEqual(moments.toSorted());
  });

  test('has calls on the docket for every reason but by hand, and rulings under numbers without a gap', () => {
    const told = year.log.filter(({ stream }) => stream.startsWith('docketEntry-')) as unknown as DocketEntryFact[];
    const triggers = new Set(told.flatMap((fact) => (fact.type === 'CallDocketed' ? [fact.data.trigger] : [])));
    expect(TRIGGERS.filter((trigger) => trigger !== 'by-hand' && !triggers.has(trigger))).toEqual([]);
    const rulings = told.flatMap((fact) => (fact.type === 'RulingIssued' ? [fact.data] : []));
    expect(rulings.length).toBeGreaterThan(5);
    expect(rulings.map(({ ruling }) => ruling)).toEqual(rulings.map((_, nth) => `联〔2025〕${nth + 1}号`));
    const followed = year.log.filter(({ type }) => type === 'ResponsibilityRuled').length;
    const without = year.log.filter(({ type }) => type === 'RulingWithoutEffect').length;
    expect(followed).toBeGreaterThan(0);
    expect(followed + without).toBe(rulings.length);
    expect(told.filter(({ type }) => type === 'EntryLapsed' || type === 'EntryWithdrawn').length).toBeGreaterThan(5);
  });

  test('is the same when another reaction keeps its docket over again, under ids of its own', async () => {
    const agenda = openAgenda();
    const docket = docketAtWork({
      office,
      agenda,
      now: () => NEXT_YEAR,
      commandId: () => randomUUID(),
      heard: async () => undefined,
    });
    for (const event of year.log.filter(({ stream }) => /^(call|docketEntry)-/.test(stream))) {
      const of = event.stream.startsWith('call-') ? 'call' : 'docketEntry';
      await docket.tell(event.stream.slice(of.length + 1) as CallId, of, [event as never]);
    }
    for (let entry = agenda.next(NEXT_YEAR); entry !== undefined; entry = agenda.next(NEXT_YEAR)) await entry.doing();
    expect((await logOf(store)).length).toBe(year.log.length);
  }, 60_000);

  test('has a ladder that is climbed and answered: orders in time, late, and never', () => {
    const told = year.log.filter(({ stream }) => stream.startsWith('supervision-')) as unknown as SupervisionFact[];
    const count = (type: string) => told.filter((fact) => fact.type === type).length;
    const orders = told.filter((fact) => fact.type === 'StepIssued' && fact.data.kind === 'order').length;
    expect(orders).toBeGreaterThan(20);
    expect(count('StepAnswered')).toBeGreaterThan(orders / 2);
    expect(count('StepAnswerMissed')).toBeGreaterThan(0);
    expect(count('StepAnswerMissed')).toBeLessThan(orders);
    const kinds = new Set(told.flatMap((fact) => (fact.type === 'StepIssued' ? [fact.data.kind] : [])));
    expect([...kinds].toSorted()).toEqual(['interview', 'order', 'public-criticism', 'red-card', 'yellow-card']);
  });

  test('is the same when another reaction climbs its ladder over again, under ids of its own', async () => {
    const agenda = openAgenda();
    const refused: string[] = [];
    const ladder = ladderAtWork({
      ...{ office, agenda, now: () => NEXT_YEAR, commandId: () => randomUUID(), heard: async () => undefined },
      refused: (code) => refused.push(code),
    });
    for (const event of ofCalls(year.log)) await ladder.heed(event.stream.slice(5) as CallId, [event as never]);
    expect([refused, (await logOf(store)).length]).toEqual([[], year.log.length]);
  }, 60_000);

  test('has a handful of admissions, rebounds and consents, with every outcome', () => {
    const count = (type: string) => year.log.filter((event) => event.type === type).length;
    for (const began of ['AdmissionApplied', 'ReboundReported', 'ConsentAsked']) {
      expect(count(began)).toBeGreaterThan(5);
      expect(count(began)).toBeLessThan(30);
    }
    for (const outcome of ['AssignmentAdmitted', 'AdmissionRefused', 'ReboundUpheld', 'ReboundDismissed'])
      expect([outcome, count(outcome) > 0]).toEqual([outcome, true]);
    for (const outcome of ['ReboundDeadlineMissed', 'ConsentGiven', 'ConsentWithheld'])
      expect([outcome, count(outcome) > 0]).toEqual([outcome, true]);
  });

  test('has departments of every temper: most slips on time, some late, some still open', () => {
    const count = (...types: readonly string[]) => ofCalls(year.log).filter(({ type }) => types.includes(type)).length;
    const [dispatched, late] = [count('SlipDispatched', 'SlipRedispatched'), count('ClosureDeadlineMissed')];
    expect(late / dispatched).toBeGreaterThan(0.03);
    expect(late / dispatched).toBeLessThan(0.4);
    expect(count('SlipDeemedSignedFor')).toBeGreaterThan(0);
    expect(count('FeedbackFiled')).toBeGreaterThan(dispatched * 0.8);
    expect(count('CallClosed')).toBeLessThan(year.told.calls);
  });
});

describe('the lists of a simulated year', () => {
  const revisions = (log: readonly StoredEvent[]) => log.filter(({ stream }) => stream.startsWith('listRevision-'));
  const count = (log: readonly StoredEvent[], type: string) => log.filter((event) => event.type === type).length;
  let log: readonly StoredEvent[];
  beforeAll(async () => {
    log = (await simulated({ to: NEXT_YEAR, callsPerMonth: 24 })).log;
  }, 60_000);

  test('are revised now and then: most revisions become versions, some are refused', () => {
    const published = count(revisions(log), 'ListRevisionPublished');
    expect(published).toBeGreaterThanOrEqual(3);
    expect(count(revisions(log), 'ListRevisionRefused')).toBeGreaterThanOrEqual(1);
    expect(count(log, 'ListVersionPublished')).toBe(published + 1);
  });

  test('are cited in the version of the day, and overruled where they leave it to the township', () => {
    const dispatched = log.filter(({ type }) => type === 'SlipDispatched').map(({ data }) => data) as unknown as {
      readonly basis: { readonly version?: number };
      readonly overrules?: string;
    }[];
    const versions = new Set(dispatched.map(({ basis }) => basis.version));
    expect(versions.size).toBeGreaterThan(2);
    expect(dispatched.filter(({ overrules }) => overrules !== undefined).length).toBeGreaterThan(0);
  });
});

describe('a simulation', () => {
  test('whose alarms others ring tells the same story', async () => {
    const to = MID_JANUARY;
    const alone = await simulated({ to, withoutReactions: true });
    const store = inMemoryEventStore();
    const office = openCommandOffice(store);
    const together = await simulated({ store, office, to, withoutReactions: true, settle: ringing(office, store) });
    expect(streamByStream(together.log)).toEqual(streamByStream(alone.log));
  }, 60_000);

  test('moves the clock to its end and tells every day', async () => {
    const days: Instant[] = [];
    const { clock } = await simulated({ to: instant('2025-01-08T04:00Z'), onProgress: ({ at }) => days.push(at) });
    expect(clock.now()).toBe('2025-01-08T04:00:00.000Z');
    expect(days.map((at) => localDate(at, 'Asia/Shanghai'))).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 8].map((day) => `2025-01-0${day}`),
    );
  });

  test('needs somebody to call', async () => {
    const office = openCommandOffice(inMemoryEventStore());
    await foundCounty(office, { at: NEW_YEAR });
    const empty = {
      office,
      clock: virtualClock(NEW_YEAR),
      from: NEW_YEAR,
      to: FEBRUARY,
      seed: '1',
      matters: demoMatters(),
    };
    await expect(simulate(empty)).rejects.toThrow('the simulator needs a caller in a township');
  });

  test('needs something to call for', async () => {
    await expect(simulated({ to: FEBRUARY, matters: [] })).rejects.toThrow('the simulator needs a matter');
  });
});

/** Lets time pass for every call that the log holds, as a timekeeper would. */
const ringing = (office: ReturnType<typeof openCommandOffice>, store: ReturnType<typeof inMemoryEventStore>) => {
  let nth = 0;
  return async (until: Instant): Promise<void> => {
    for (const call of callsIn(await logOf(store))) {
      const alarm = nextAlarm((await office.call(call)).state);
      if (alarm === undefined || alarm > until) continue;
      const commandId = `00000000-0000-4000-8000-${String(nth++).padStart(12, '0')}`;
      const asked = { by: SYSTEM, at: until, commandId, source: 'timer' };
      await office.carryOut({ of: 'call', call, command: { act: 'letTimePass' } }, asked);
    }
  };
};
