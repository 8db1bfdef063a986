import { type CallId, type MeetingId, plusMs, type UnitCode } from '@app/kernel';
import { CALL_ID, day, deadline, givenOf, LIST, NOW, officer, on, rulesWith, unit } from '@app/testing';
import type { Officer } from '../authority/officer.js';
import { redated } from '../deadlines/redated.js';
import { type DocketEntryCommand, decideDocketEntry } from './docket-entry.decide.js';
import type { DocketEntryFact } from './docket-entry.events.js';
import { evolveDocketEntry, UNDOCKETED } from './docket-entry.evolve.js';
import type { DocketEntry } from './docket-entry.state.js';
import type { Heard } from './hearing.js';
import { nextDocketAlarm } from './time.js';

const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa' as MeetingId;
const about = { number: '20260302-A3CM3', subject: '河边堆放建筑垃圾', matter: '建筑垃圾' };
const sitting = { meeting: MEETING, calls: [CALL_ID], quorate: true };
const around: Omit<Heard, 'entry'> = {
  call: {
    ...{ call: CALL_ID, about, township: unit.town, units: [unit.market], lead: unit.market },
    ...{ underWay: true, standing: 'with departments' },
  },
  sitting,
  ruling: '联〔2026〕1号',
};

const usual: Readonly<Record<DocketEntryCommand['act'], Officer>> = {
  docketCall: officer.dispatcher,
  fileStatement: officer.clerk,
  recordConsultation: officer.arbiter,
  recordCoordination: officer.listKeeper,
  withdrawEntry: officer.arbiter,
  issueRuling: officer.arbiter,
  publishRuling: officer.arbiter,
  letTimePass: { ...officer.admin, roles: ['system'] },
  redateEntry: { ...officer.admin, roles: ['system'] },
  lapseEntry: { ...officer.admin, roles: ['system'] },
  noteEffect: { ...officer.admin, roles: ['system'] },
};

const givenAround = (told: Omit<Heard, 'entry'>) =>
  givenOf<DocketEntry, DocketEntryFact, DocketEntryCommand>({
    initial: UNDOCKETED,
    evolve: evolveDocketEntry,
    decide: (command, occasion) => decideDocketEntry(command, occasion, told),
    usual,
  });
const given = givenAround(around);

const docketed = (more: object = {}): DocketEntryFact => ({
  type: 'CallDocketed',
  data: {
    ...{ trigger: 'by-hand', ...about, call: CALL_ID, round: 1, township: unit.town, units: [unit.market] },
    ...{ lead: unit.market, by: officer.dispatcher.id, at: NOW },
    statementsBy: deadline(2, 'working-day', NOW),
    rulingBy: deadline(5, 'working-day', NOW),
    ...more,
  },
});
const talks = { attended: [unit.market], minutes: '各执一词', result: 'without-result' } as const;
const consulted: DocketEntryFact = {
  type: 'ConsultationRecorded',
  data: { ...talks, by: officer.arbiter.id, at: NOW },
};
const coordinated: DocketEntryFact = {
  type: 'CoordinationRecorded',
  data: { ...talks, by: officer.listKeeper.id, at: NOW },
};
const words = {
  ...{ meeting: MEETING, lead: unit.housing, cooperating: [] as UnitCode[], basis: { noneFits: '清单未列' } },
  ...{ legalBasis: '三定规定', reasons: '由住建主管', bears: unit.market },
};
const rule = (more: Partial<typeof words> & { overrules?: readonly string[] } = {}): DocketEntryCommand => ({
  act: 'issueRuling',
  words: { ...words, ...more },
});
const ruled: DocketEntryFact = {
  type: 'RulingIssued',
  data: {
    ...{ overrules: [], ...words, ...about, call: CALL_ID, round: 1, ruling: '联〔2026〕1号' },
    ...{ by: officer.arbiter.id, at: NOW },
  },
};
const ready = [docketed(), consulted, coordinated];

describe('a call on the docket', () => {
  test('stands there once, with limits for the statements and for the ruling', () => {
    const command: DocketEntryCommand = { act: 'docketCall', words: {} };
    given().when(command).then(docketed());
    given(docketed()).when(command).thenNothing();
  });

  test('comes there again, after a ruling, as its second entry', () => {
    given(...ready, ruled)
      .when({ act: 'docketCall', words: { reason: '新情况' } })
      .then(docketed({ round: 2, reason: '新情况' }));
  });

  test('comes there no second time for what put it there before', () => {
    const again: DocketEntryCommand = { act: 'docketCall', words: { trigger: 'unsigned', since: NOW } };
    given(...ready, ruled)
      .when(again, { by: usual.letTimePass })
      .thenNothing();
  });

  test('came there when it happened, however late that was noticed', () => {
    const late: DocketEntryCommand = { act: 'docketCall', words: { trigger: 'unsigned', since: NOW } };
    given()
      .when(late, { at: on('03-20 09:00'), by: usual.letTimePass })
      .then(docketed({ trigger: 'unsigned', by: usual.letTimePass.id }));
  });

  test.each(['fileStatement', 'recordConsultation', 'issueRuling'] as const)('is needed for %s', (act) => {
    given()
      .when({ act, words: {} } as never)
      .thenRejected('docket.unknown');
  });
});

describe('talks', () => {
  const consult = (more: object): DocketEntryCommand => ({ act: 'recordConsultation', words: { ...talks, ...more } });

  test('name a lead only when the departments agreed, and one that can be called', () => {
    given(docketed())
      .when(consult({ lead: unit.housing }))
      .thenRejected('docket.no-lead-without-agreement');
    given(docketed())
      .when(consult({ result: 'agreed', lead: unit.town }))
      .thenRejected('unit.not-callable', { unit: unit.town });
  });

  test('are recorded by the arbiter, coordination by 编办 as well', () => {
    given(docketed()).when(consult({}), { by: officer.listKeeper }).thenRejected('officer.lacks-role');
    given(docketed(), consulted).when({ act: 'recordCoordination', words: talks }).then(coordinated);
    given(docketed(), consulted)
      .when({ act: 'recordCoordination', words: talks }, { by: officer.clerk })
      .thenRejected('officer.lacks-role');
  });
});

describe('a ruling', () => {
  test('cites the list as it is in force, or says why no item fits', () => {
    const cites = (more: object) => rule({ basis: { list: LIST, version: 1, item: '12', ...more } } as never);
    given(...ready)
      .when(cites({ version: 2 }))
      .thenRejected('list.version-not-in-force');
    given(...ready)
      .when(cites({ item: 'none' }))
      .thenRejected('list.no-such-item');
    given(...ready)
      .when(cites({ list: '别的清单' }))
      .thenRejected('list.unknown');
  });

  test('has its number, its meeting and everything that the call is about', () => {
    given(...ready)
      .when(rule())
      .then(ruled);
  });

  test('names each unit once, and bears on one that is known', () => {
    given(...ready)
      .when(rule({ cooperating: [unit.housing] }))
      .thenRejected('ruling.unit-twice');
    given(...ready)
      .when(rule({ bears: 'NOBODY' as UnitCode }))
      .thenRejected('unit.unknown');
    given(...ready)
      .when(rule({ cooperating: [unit.subdistrict] }))
      .thenRejected('ruling.never-to-a-township');
  });

  test('is of a quorate meeting that heard this call', () => {
    const elsewhere = { ...sitting, calls: ['another' as CallId] };
    givenAround({ ...around, sitting: elsewhere })(...ready)
      .when(rule())
      .thenRejected('ruling.not-on-the-agenda');
    givenAround({ ...around, sitting: { ...sitting, quorate: false } })(...ready)
      .when(rule())
      .thenRejected('ruling.no-quorum');
  });

  test('overrules only what was ruled', () => {
    givenAround({ ...around, unknownRulings: ['联〔2026〕7号'] })(...ready)
      .when(rule({ overrules: ['联〔2026〕7号'] }))
      .thenRejected('ruling.overrules-unknown', { ruling: '联〔2026〕7号' });
  });

  test('needs no issuing where they agreed', () => {
    const agreed = { ...coordinated, data: { ...coordinated.data, result: 'agreed' } } as DocketEntryFact;
    given(docketed(), consulted, agreed).when(rule()).thenRejected('docket.parties-agreed');
  });

  test('is published after it is issued, once', () => {
    const publish: DocketEntryCommand = { act: 'publishRuling', words: {} };
    const published: DocketEntryFact = {
      type: 'RulingPublished',
      data: { by: officer.arbiter.id, at: NOW, ruling: '联〔2026〕1号' },
    };
    given(...ready)
      .when(publish)
      .thenRejected('docket.is-on-the-docket');
    given(...ready, ruled)
      .when(publish)
      .then(published);
    given(...ready, ruled, published)
      .when(publish)
      .thenNothing();
  });

  test('hears once what became of it, and only of itself', () => {
    const note = (ruling: string): DocketEntryCommand => ({ act: 'noteEffect', words: { ruling } });
    const taken: DocketEntryFact = { type: 'RulingTookEffect', data: { at: NOW, ruling: '联〔2026〕1号' } };
    given(...ready, ruled)
      .when(note('联〔2026〕1号'))
      .then(taken);
    given(...ready, ruled, taken)
      .when(note('联〔2026〕1号'))
      .thenNothing();
    given(...ready, ruled)
      .when(note('联〔2026〕2号'))
      .thenNothing();
  });
});

describe('an entry', () => {
  const withdrawn: DocketEntryFact = {
    type: 'EntryWithdrawn',
    data: { by: officer.arbiter.id, at: NOW, round: 1, reason: '一致' },
  };
  const agreed = { ...consulted, data: { ...consulted.data, result: 'agreed' } } as DocketEntryFact;

  test('is withdrawn when the parties agree, and lapses when the call is over', () => {
    const withdraw: DocketEntryCommand = { act: 'withdrawEntry', words: { reason: '一致' } };
    given(docketed(), agreed).when(withdraw).then(withdrawn);
    given(docketed(), agreed, withdrawn).when(withdraw).thenNothing();
    const lapse = (round: number): DocketEntryCommand => ({ act: 'lapseEntry', words: { because: 'closed', round } });
    given(docketed())
      .when(lapse(1))
      .then({ type: 'EntryLapsed', data: { at: NOW, because: 'closed' } });
    given(docketed()).when(lapse(2)).thenNothing();
    given(docketed(), agreed, withdrawn).when(lapse(1)).thenNothing();
  });

  test.each([
    ['withdrawn', withdrawn],
    ['lapsed', { type: 'EntryLapsed', data: { at: NOW, because: 'closed' } } as DocketEntryFact],
  ])('that is %s takes no statement any more', (standing, over) => {
    given(docketed(), over)
      .when({ act: 'fileStatement', words: { text: '补充' } })
      .thenRejected(`docket.is-${standing}`);
  });

  test('on which everybody has stated a view misses no statement', () => {
    const stated = (of: Officer): DocketEntryFact => ({
      type: 'StatementFiled',
      data: { text: '如前', unit: of.unit, by: of.id, at: NOW, late: false },
    });
    given(docketed(), stated(officer.caller), stated(officer.clerk))
      .when({ act: 'letTimePass', words: {} }, { at: on('03-06 00:00') })
      .then({ type: 'RulingDeadlineNear', data: { at: on('03-06 00:00') } });
  });

  test('has no alarm once it is over', () => {
    expect(nextDocketAlarm([docketed(), agreed, withdrawn].reduce(evolveDocketEntry, UNDOCKETED))).toBeUndefined();
  });
});

describe('a new calendar', () => {
  const redate: DocketEntryCommand = { act: 'redateEntry', words: {} };
  const typhoon = { ...rulesWith().calendar, version: 2, own: [{ day: day('03-04'), kind: 'rest', name: '台风停工' }] };
  const rules = { ...rulesWith(), calendar: typhoon as ReturnType<typeof rulesWith>['calendar'] };
  const moved = (limits: object): DocketEntryFact => ({
    type: 'DocketDeadlineMoved',
    data: { reason: 'calendar', ...limits, by: usual.redateEntry.id, at: NOW } as never,
  });
  const statementsBy = redated(deadline(2, 'working-day', NOW), rules);
  const rulingBy = redated(deadline(5, 'working-day', NOW), rules);

  test('moves the limits of an entry that still run', () => {
    expect([statementsBy?.lastDay, rulingBy?.lastDay]).toEqual([day('03-05'), day('03-10')]);
    given(docketed()).when(redate, { rules }).then(moved({ statementsBy, rulingBy }));
    given(docketed(), moved({ statementsBy, rulingBy })).when(redate, { rules }).thenNothing();
    given(docketed()).when(redate).thenNothing();
  });

  test('moves nothing that was missed, nor an entry that is over', () => {
    const missed: DocketEntryFact = { type: 'StatementsMissed', data: { at: NOW, units: [unit.town] } };
    given(docketed(), missed).when(redate, { rules }).then(moved({ rulingBy }));
    const lapsed: DocketEntryFact = { type: 'EntryLapsed', data: { at: NOW, because: 'closed' } };
    given(docketed(), lapsed).when(redate, { rules }).thenNothing();
  });

  test('lets what it moved fall at its new moment', () => {
    const entry = [docketed(), moved({ statementsBy, rulingBy })].reduce(evolveDocketEntry, UNDOCKETED);
    expect(nextDocketAlarm(entry)).toBe(plusMs(statementsBy?.dueAt ?? NOW, 1));
  });

  test('is the clock’s to tell', () => {
    given(docketed()).when(redate, { by: officer.arbiter, rules }).thenRejected('officer.lacks-role');
  });
});
