import type { DocketEntryFact, JointMeetingFact } from '@app/domain';
import { position, type StoredEvent } from '@app/event-sourcing';
import type { MeetingId } from '@app/kernel';
import { CALL_ID, deadline, NOW, officer, on, unit } from '@app/testing';
import { meetingAfter } from '../meeting-register/meeting-register.projection.js';
import type { MeetingRegisterRow } from '../meeting-register/meeting-register.row.js';
import { precedentAfter } from '../precedent-register/precedent-register.projection.js';
import type { PrecedentRegisterRow } from '../precedent-register/precedent-register.row.js';
import { docketFile } from './docket-file.js';
import { docketLineAfter } from './meeting-docket.projection.js';
import type { MeetingDocketRow } from './meeting-docket.row.js';

const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa' as MeetingId;
const by = officer.arbiter.id;
const about = { number: '20260302-A3CM3', subject: '河边堆放建筑垃圾', matter: '建筑垃圾' };
const talks = { by, at: NOW, attended: [unit.market], minutes: '各执一词', result: 'without-result' } as const;

const docketed = (round = 1): DocketEntryFact => ({
  type: 'CallDocketed',
  data: {
    ...{ ...about, call: CALL_ID, round, trigger: 'dispute', township: unit.town, units: [unit.market], by, at: NOW },
    statementsBy: deadline(2, 'working-day', NOW),
    rulingBy: deadline(5, 'working-day', NOW),
  },
});
const issued: DocketEntryFact = {
  type: 'RulingIssued',
  data: {
    ...{ ...about, call: CALL_ID, round: 1, ruling: '联〔2026〕1号', meeting: MEETING, by, at: on('03-05 09:00') },
    ...{ lead: unit.housing, cooperating: [], bears: unit.market, overrules: [], reasons: '主管', legalBasis: '三定' },
    basis: { list: '属地管理责任清单', version: 1, item: '42' },
  },
};
const ENTRY: readonly DocketEntryFact[] = [
  docketed(),
  { type: 'StatementFiled', data: { by, at: NOW, unit: unit.town, text: '请明确', late: false } },
  { type: 'ConsultationRecorded', data: talks },
  { type: 'CoordinationRecorded', data: talks },
  { type: 'RulingDeadlineNear', data: { at: on('03-06 00:00') } },
  issued,
  { type: 'RulingTookEffect', data: { at: on('03-05 09:00'), ruling: '联〔2026〕1号' } },
  { type: 'RulingPublished', data: { by, at: on('03-06 09:00'), ruling: '联〔2026〕1号' } },
];

const stored = (facts: readonly (DocketEntryFact | JointMeetingFact)[]): readonly StoredEvent[] =>
  facts.map(({ type, data }, index) => ({
    ...{ id: String(index), type, data, meta: {}, stream: `docketEntry-${CALL_ID}` },
    ...{ revision: BigInt(index), position: position(101 + index), recordedAt: data.at },
  }));
const folded = <Row>(
  apply: (row: Row | undefined, event: StoredEvent) => Row | undefined,
  facts: readonly (DocketEntryFact | JointMeetingFact)[],
) => stored(facts).reduce<Row | undefined>(apply, undefined);

describe('the docket', () => {
  test('has a line for the newest entry of a call, with how far it has come', () => {
    const steps = ENTRY.map((_, index) => folded<MeetingDocketRow>(docketLineAfter, ENTRY.slice(0, index + 1))?.step);
    expect(steps.slice(0, 4)).toEqual(['docketed', 'docketed', 'consulted', 'coordinated']);
    expect(folded<MeetingDocketRow>(docketLineAfter, ENTRY)).toMatchObject({
      standing: 'ruled',
      ruling: '联〔2026〕1号',
      stated: [unit.town],
      near: true,
      missed: false,
      last_day: '2026-03-09',
      ended_at: on('03-05 09:00'),
    });
    expect(folded<MeetingDocketRow>(docketLineAfter, [...ENTRY, docketed(2)])).toMatchObject({
      round: 2,
      standing: 'on the docket',
      step: 'docketed',
      ruling: null,
      stated: [],
    });
  });

  test('told twice stays as it is', () => {
    const events = stored(ENTRY);
    const line = events.reduce<MeetingDocketRow | undefined>(docketLineAfter, undefined);
    expect(docketLineAfter(line, events.at(-1) as StoredEvent)).toBe(line);
  });
});

describe('the file of an entry', () => {
  test('tells its rounds apart', () => {
    const file = docketFile(stored([...ENTRY, docketed(2)]));
    expect(file?.rounds.map(({ round, statements, ruling }) => [round, statements.length, ruling?.ruling])).toEqual([
      [1, 1, '联〔2026〕1号'],
      [2, 0, undefined],
    ]);
    expect(file?.rounds[0]).toMatchObject({ near: true, missed: false, effect: {}, published: {} });
  });

  test('is none for a call that never came there', () => {
    expect(docketFile([])).toBeUndefined();
  });
});

test('the precedent register has what was ruled, on which item, and what became of it', () => {
  expect(folded<PrecedentRegisterRow>(precedentAfter, ENTRY.slice(5))).toMatchObject({
    ruling: '联〔2026〕1号',
    list_item: { item: '42' },
    lead: unit.housing,
    effect: 'taken',
    published_at: on('03-06 09:00'),
  });
});

test('the meeting register has who was convened, who came, and the minutes', () => {
  const facts: readonly JointMeetingFact[] = [
    {
      type: 'MeetingConvened',
      data: {
        ...{ meeting: MEETING, sitsAt: on('03-05 09:00'), place: '二楼', by, at: NOW },
        ...{ members: [unit.market], standing: [unit.market], calls: [CALL_ID] },
      },
    },
    {
      type: 'MinutesRecorded',
      data: { present: [unit.market], minutes: '议定', quorate: true, by, at: on('03-05 10:00') },
    },
    { type: 'MinutesPublished', data: { by, at: on('03-06 10:00') } },
  ];
  expect(folded<MeetingRegisterRow>(meetingAfter, facts)).toMatchObject({
    state: 'held',
    present: [unit.market],
    quorate: true,
    minutes: '议定',
    published_at: on('03-06 10:00'),
  });
});
