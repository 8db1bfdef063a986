import type { Command } from '@app/commands';
import {
  callInQuestion,
  type DocketEntry,
  type DocketEntryFact,
  evolveDocketEntry,
  evolveJointMeeting,
  isOnTheDocket,
  type JointMeeting,
  type JointMeetingFact,
  mayDoToEntry,
  type Raised,
  SYSTEM,
  UNCONVENED,
  UNDOCKETED,
} from '@app/domain';
import { type CallId, isRejection, latest, type MeetingId } from '@app/kernel';
import { arbitrating } from './arbitrating.js';
import { citingTheListOfTheDay } from './citing.js';
import type { DocketedFact, DocketKind } from './docket-at-work.js';
import type { DocketScene, DocketWish, PastRuling } from './docket-scene.js';
import { drawsFor } from './draws.js';
import type { CallLived, Stage } from './live-call.js';
import { simulatedDocketId, simulatedMeetingId } from './simulator-ids.js';

/** Those who keep the docket and sit in the meeting, while a county is lived. */
export interface DocketLife {
  /** What they mean to do now that this has happened to a call on the docket. */
  heard(call: CallLived, facts: readonly DocketEntryFact[]): Promise<void>;
}

type Tell = (call: CallId, of: DocketKind, facts: readonly DocketedFact[]) => Promise<void>;

const OVER = 'docket.over';

/** What they know is what they heard: lived again on a log that goes on further, they do the same again. */
export const liveDocket = (stage: Stage, tell: Tell): DocketLife => {
  const { office, agenda, tally, cast, seed, now } = stage;
  const entries = new Map<CallId, DocketEntry>();
  const meetings = new Map<MeetingId, JointMeeting>();
  const counts = new Map<CallId, number>();
  const pastRulings: PastRuling[] = [];

  const idFor = (call: CallId): string => {
    const nth = counts.get(call) ?? 0;
    counts.set(call, nth + 1);
    return simulatedDocketId(seed, call, 'officers', nth);
  };

  const remember = (call: CallId, facts: readonly DocketEntryFact[]): DocketEntry => {
    for (const fact of facts) if (fact.type === 'RulingIssued') rememberRuling(pastRulings, fact.data);
    const entry = facts.reduce(evolveDocketEntry, entries.get(call) ?? UNDOCKETED);
    entries.set(call, entry);
    return entry;
  };

  const carryOut = async (call: CallId, { by, order }: DocketWish): Promise<void> => {
    const asked = { by, at: now(), commandId: idFor(call), source: 'simulator' };
    const command = await citingTheListOfTheDay(order.command, asked, office);
    const answer = await office.carryOut({ ...order, command } as Command, asked);
    if (isRejection(answer)) return tally.refused(answer.rejected);
    if (order.of === 'docketEntry') return tell(call, order.of, answer.facts as readonly DocketEntryFact[]);
    tally.carriedOut(answer.facts.length);
    if (order.of !== 'jointMeeting') return;
    const before = meetings.get(order.jointMeeting) ?? UNCONVENED;
    meetings.set(order.jointMeeting, (answer.facts as readonly JointMeetingFact[]).reduce(evolveJointMeeting, before));
  };

  /** The rule that an officer sees against it before doing it; what has left the docket is left alone. */
  const whyNot = async (
    { state }: CallLived,
    { by, order, whateverBecomesOfIt }: DocketWish,
  ): Promise<string | undefined> => {
    const call = state() as Raised;
    const entry = entries.get(call.id) ?? UNDOCKETED;
    if (entry === 'undocketed' || (!isOnTheDocket(entry) && !whateverBecomesOfIt)) return OVER;
    if (order.of === 'jointMeeting') return meetingForbids(order, meetings);
    const heard = { entry, call: callInQuestion(call) };
    const possible = mayDoToEntry(heard, await office.occasion({ by, at: now() }));
    return possible.find(({ act }) => act === order.command.act)?.forbidden?.rejected;
  };

  const fulfil = async (call: CallLived, wish: DocketWish): Promise<void> => {
    const forbidden = await whyNot(call, wish);
    return forbidden === undefined ? carryOut(call.id, wish) : tally.forgone(forbidden);
  };

  return {
    heard: async (lived, facts) => {
      const { id, matter, state } = lived;
      const entry = remember(id, facts);
      const { rules } = await office.occasion({ by: SYSTEM, at: now() });
      if (!isOnTheDocket(entry) || rules.settings.jointMeeting.standingMembers.length === 0) return;
      const scene: DocketScene = {
        ...{ call: state() as Raised, entry, matter, at: now(), rules, cast, pastRulings },
        draws: drawsFor(seed, `docket/${id}/${entry.round}/${facts[0]?.type}`),
        meetingId: (nth) => simulatedMeetingId(seed, id, nth),
      };
      for (const wish of facts.flatMap((fact) => wishesAfter(fact, scene)))
        agenda.note(latest(wish.at, now()), () => fulfil(lived, wish));
    },
  };
};

const rememberRuling = (
  past: PastRuling[],
  { ruling, matter, lead, overrules }: Extract<DocketEntryFact, { type: 'RulingIssued' }>['data'],
): void => {
  const inForce = past.filter((one) => !overrules.includes(one.ruling));
  past.splice(0, past.length, ...inForce, { ruling, matter, lead });
};

const wishesAfter = ({ type, data }: DocketEntryFact, scene: DocketScene): readonly DocketWish[] =>
  (arbitrating[type] as ((data: DocketEntryFact['data'], scene: DocketScene) => readonly DocketWish[]) | undefined)?.(
    data,
    scene,
  ) ?? [];

const meetingForbids = (
  { jointMeeting, command }: Extract<DocketWish['order'], { of: 'jointMeeting' }>,
  meetings: ReadonlyMap<MeetingId, JointMeeting>,
): string | undefined =>
  command.act === 'conveneMeeting' || meetings.has(jointMeeting) ? undefined : 'meeting.unknown';
