import type { JointMeetingCommand } from '@app/domain';
import { type Instant, type MeetingId, plusMs, type UnitCode } from '@app/kernel';
import type { DocketScene, DocketWish } from './docket-scene.js';
import { later, onDocket, oneOf } from './docket-wishing.js';
import { CALLED_OFF, DRAFTS, LEGAL_BASIS, MEETING_PLACE, MINUTES, RULED } from './words.js';
import { afterWork } from './working-moments.js';

const CALLED_OFF_FIRST = 0.12;
const NAMES_ANOTHER = 0.15;
const COOPERATES_TOO = 0.4;
const DRAFTS_A_CHANGE = 0.2;
const HOUR = 3_600_000;

/** The meeting is convened, at times a second time; it sits, has its minutes, rules, and publishes both. */
export const meetingWishes = (scene: DocketScene): readonly DocketWish[] => {
  const { draws, entry } = scene;
  const [by] = oneOf(scene.cast.arbiters, scene);
  if (by === undefined) return [];
  const convenedAt = later(scene, 1, 4);
  const nth = String(entry.round);
  if (!draws.chance(CALLED_OFF_FIRST)) return sitting(convenedAt, nth, by, scene);
  const calledOff = order(scene.meetingId(`${nth}b`), {
    act: 'callOffMeeting',
    words: { reason: draws.pick(CALLED_OFF) },
  });
  return [
    convening(convenedAt, `${nth}b`, by, scene),
    { at: plusMs(convenedAt, HOUR), by, order: calledOff, whateverBecomesOfIt: true },
    ...sitting(plusMs(convenedAt, 2 * HOUR), nth, by, scene),
  ];
};

type By = DocketWish['by'];

const order = (jointMeeting: MeetingId, command: JointMeetingCommand): DocketWish['order'] => ({
  of: 'jointMeeting',
  jointMeeting,
  command,
});

const sitsAfter = (convenedAt: Instant, { rules }: DocketScene): Instant => afterWork(convenedAt, 6, rules);

const membersOf = ({ entry, rules }: DocketScene): readonly UnitCode[] => [
  ...new Set([...rules.settings.jointMeeting.standingMembers, ...entry.units]),
];

const convening = (at: Instant, nth: string, by: By, scene: DocketScene): DocketWish => {
  const meeting = scene.meetingId(nth);
  const words = {
    meeting,
    sitsAt: sitsAfter(at, scene),
    place: MEETING_PLACE,
    members: membersOf(scene),
    calls: [scene.entry.call],
  };
  return { at, by, order: order(meeting, { act: 'conveneMeeting', words }) };
};

const sitting = (convenedAt: Instant, nth: string, by: By, scene: DocketScene): readonly DocketWish[] => {
  const meeting = scene.meetingId(nth);
  const sitsAt = sitsAfter(convenedAt, scene);
  const minutes = { present: membersOf(scene), minutes: scene.draws.pick(MINUTES) };
  return [
    convening(convenedAt, nth, by, scene),
    {
      at: plusMs(sitsAt, HOUR),
      by,
      order: order(meeting, { act: 'recordMinutes', words: minutes }),
      whateverBecomesOfIt: true,
    },
    { at: plusMs(sitsAt, 1.5 * HOUR), by, order: ruling(meeting, scene) },
    {
      at: plusMs(sitsAt, 3 * HOUR),
      by,
      order: order(meeting, { act: 'publishMinutes', words: {} }),
      whateverBecomesOfIt: true,
    },
    {
      at: plusMs(sitsAt, 4 * HOUR),
      by,
      order: onDocket(scene, { act: 'publishRuling', words: {} }),
      whateverBecomesOfIt: true,
    },
  ];
};

const leadFor = ({ draws, matter, cast }: DocketScene): UnitCode => {
  const others = matter.cooperating.filter((unit) => cast.answering.has(unit));
  return others.length > 0 && draws.chance(NAMES_ANOTHER) ? draws.pick(others) : matter.lead;
};

/** Who sent it back or left it lying; where nobody had it, whoever should have. */
const bearer = (lead: UnitCode, { draws, entry }: DocketScene): UnitCode =>
  entry.units.length > 0 ? draws.pick(entry.units) : lead;

const ruling = (meeting: MeetingId, scene: DocketScene): DocketWish['order'] => {
  const { draws, matter, cast, pastRulings } = scene;
  const lead = leadFor(scene);
  const helper = matter.cooperating.find((unit) => unit !== lead && cast.answering.has(unit));
  const overrules = pastRulings.filter((past) => past.matter === matter.matter && past.lead !== lead);
  const words = {
    meeting,
    lead,
    cooperating: helper !== undefined && draws.chance(COOPERATES_TOO) ? [helper] : [],
    basis: matter.basis,
    legalBasis: matter.legalBasis === '' ? draws.pick(LEGAL_BASIS) : matter.legalBasis,
    reasons: draws.pick(RULED),
    bears: bearer(lead, scene),
    overrules: overrules.map(({ ruling }) => ruling),
    ...(draws.chance(DRAFTS_A_CHANGE) && { draft: draws.pick(DRAFTS) }),
  };
  return onDocket(scene, { act: 'issueRuling', words });
};
