import { TOPICS } from '@app/contracts';
import type { DocketEntryFact, JointMeetingFact } from '@app/domain';
import { CALL_ID } from '@app/testing';
import { FIXTURES, type Fixture } from '../../../../../test/frozen/fixtures.js';
import { personalIn } from '../../../test-kit/personal-in.js';
import { tellEntry } from './docket-tellings.js';
import { tellMeeting } from './meeting-tellings.js';
import type { Told } from './tells.js';

const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa';

const facts = FIXTURES.filter(({ room }) => room === 'docket-entry' || room === 'joint-meeting');
const toldOf = ({ room, type, data }: Fixture): Told | undefined =>
  room === 'docket-entry'
    ? tellEntry(CALL_ID, { type, data } as DocketEntryFact)
    : tellMeeting(MEETING, { type, data } as JointMeetingFact);
const told = facts.map((fixture) => ({ name: fixture.name, told: toldOf(fixture) }));

describe('what is told of the joint meeting', () => {
  test.each(told)('$name is told in its published shape', ({ told }) => {
    const { success, data, error } = told?.shape.data.strict().safeParse(told.data) ?? {};
    expect([success, error?.issues]).toEqual([true, undefined]);
    expect(data).toEqual(told?.data);
  });

  test('is every event of the topic at least once', () => {
    const types = new Set(told.map((one) => one.told?.shape.type));
    expect(TOPICS.meetings.events.filter(({ type }) => !types.has(type)).map(({ type }) => type)).toEqual([]);
  });

  test('names its call, or where it is of several, its meeting', () => {
    const keys = told.map((one) => one.told?.data as { readonly call?: string; readonly meeting?: string });
    expect(keys.every(({ call, meeting }) => call === CALL_ID || meeting === MEETING)).toBe(true);
  });

  test('names no officer, and nothing that the parties or the meeting said', () => {
    const everything = JSON.stringify(told.map((one) => one.told?.data));
    const said = ['text', 'minutes', 'reasons', 'draft', 'proposes'];
    const kept = personalIn(
      facts.map(({ data }) => data),
      said,
    ).filter((text) => text !== '"STHJ"'); // a unit, which is told elsewhere
    expect(kept).toEqual(expect.arrayContaining(['"chen"', '"建筑垃圾不属市场监管"', '"议定如下"', '"双方各执一词"']));
    expect(kept.filter((text) => everything.includes(text))).toEqual([]);
  });
});
