import type { CallId, MeetingId, UnitCode } from '@app/kernel';
import { CALL_ID, givenOf, NOW, officer, on, rulesWith, unit } from '@app/testing';
import { NO_LISTS } from '../authority/lists.js';
import { DEFAULT_SETTINGS } from '../deadlines/settings.js';
import { decideJointMeeting, type JointMeetingCommand } from './joint-meeting.decide.js';
import type { JointMeetingFact } from './joint-meeting.events.js';
import { evolveJointMeeting, type JointMeeting, UNCONVENED } from './joint-meeting.state.js';

const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa' as MeetingId;
const standing: readonly UnitCode[] = [unit.market, unit.environment];
const rules = rulesWith({ jointMeeting: { ...DEFAULT_SETTINGS.jointMeeting, standingMembers: standing } });
const { arbiter } = officer;

const givenOff = (offDocket?: CallId) =>
  givenOf<JointMeeting, JointMeetingFact, JointMeetingCommand>({
    initial: UNCONVENED,
    evolve: evolveJointMeeting,
    decide: (command, occasion) => decideJointMeeting(command, { ...occasion, rules }, offDocket),
    usual: { conveneMeeting: arbiter, recordMinutes: arbiter, callOffMeeting: arbiter, publishMinutes: arbiter },
  });
const given = givenOff();

const words = { meeting: MEETING, sitsAt: on('03-03 09:00'), place: '二楼', members: standing, calls: [CALL_ID] };
const convene = (more: Partial<typeof words> = {}): JointMeetingCommand => ({
  act: 'conveneMeeting',
  words: { ...words, ...more },
});
const convened: JointMeetingFact = { type: 'MeetingConvened', data: { ...words, standing, by: arbiter.id, at: NOW } };
const minutes = (present: readonly UnitCode[]): JointMeetingCommand => ({
  act: 'recordMinutes',
  words: { present, minutes: '议定' },
});
const held = (present: readonly UnitCode[], quorate: boolean): JointMeetingFact => ({
  type: 'MinutesRecorded',
  data: { present, minutes: '议定', quorate, by: arbiter.id, at: on('03-03 10:00') },
});
const afterwards = { at: on('03-03 10:00') };

describe('convening', () => {
  test('calls every standing member to a moment ahead, to hear calls on the docket; twice is nothing', () => {
    given().when(convene()).then(convened);
    given(convened).when(convene()).thenNothing();
  });

  test('is refused without a standing member, to the past, with a stranger, or for a call off the docket', () => {
    given()
      .when(convene({ members: [unit.market] }))
      .thenRejected('meeting.standing-member-missing', { unit: unit.environment });
    given()
      .when(convene({ sitsAt: on('03-02 09:00') }))
      .thenRejected('meeting.convened-afterwards');
    given()
      .when(convene({ members: [...standing, 'X' as UnitCode] }))
      .thenRejected('unit.unknown');
    givenOff(CALL_ID)().when(convene()).thenRejected('meeting.call-not-on-docket');
    given().when(convene(), { by: officer.supervisor }).thenRejected('officer.lacks-role');
  });

  test('is impossible as long as nobody said who the standing members are', () => {
    const decision = decideJointMeeting(convene(), {
      by: arbiter,
      at: NOW,
      rules: rulesWith(),
      units: () => undefined,
      lists: NO_LISTS,
    })(UNCONVENED);
    expect(decision).toMatchObject({ rejected: 'meeting.no-standing-members' });
  });
});

describe('the minutes', () => {
  test('say whether it was a quorum: every standing member', () => {
    given(convened).when(minutes(standing), afterwards).then(held(standing, true));
    given(convened)
      .when(minutes([unit.market]), afterwards)
      .then(held([unit.market], false));
  });

  test('are recorded once it has sat, of those who were convened, and once', () => {
    given(convened).when(minutes(standing)).thenRejected('meeting.not-yet-held');
    given(convened)
      .when(minutes([unit.housing]), afterwards)
      .thenRejected('meeting.not-a-member');
    given(convened, held(standing, true)).when(minutes(standing), afterwards).thenRejected('meeting.is-held');
    given().when(minutes(standing)).thenRejected('meeting.unknown');
  });

  test('are published once they are recorded', () => {
    const publish: JointMeetingCommand = { act: 'publishMinutes', words: {} };
    const published: JointMeetingFact = { type: 'MinutesPublished', data: { by: arbiter.id, at: NOW } };
    given(convened).when(publish).thenRejected('meeting.is-convened');
    given(convened, held(standing, true)).when(publish).then(published);
    given(convened, held(standing, true), published).when(publish).thenNothing();
  });
});

test('a meeting that is called off has no minutes', () => {
  const callOff: JointMeetingCommand = { act: 'callOffMeeting', words: { reason: '改期' } };
  const off: JointMeetingFact = { type: 'MeetingCalledOff', data: { reason: '改期', by: arbiter.id, at: NOW } };
  given(convened).when(callOff).then(off);
  given(convened, off).when(callOff).thenNothing();
  given(convened, off).when(minutes(standing), afterwards).thenRejected('meeting.is-called-off');
});
