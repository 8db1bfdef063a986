import {
  decideJointMeeting,
  evolveJointMeeting,
  isOnTheDocket,
  type JointMeeting,
  type JointMeetingCommand,
  type JointMeetingFact,
  UNCONVENED,
} from '@app/domain';
import type { CallId, MeetingId } from '@app/kernel';
import type { AskedOf, Desk, House } from './desk.js';

export interface AskedOfJointMeeting extends AskedOf<'jointMeeting'> {
  readonly jointMeeting: MeetingId;
  readonly command: JointMeetingCommand;
}

const offDocket = async (calls: readonly CallId[], house: House): Promise<CallId | undefined> => {
  const entries = await Promise.all(calls.map((call) => house.docketEntry(call)));
  return calls.find((_, index) => !isOnTheDocket(entries[index] ?? 'undocketed'));
};

export const jointMeetingDesk: Desk<AskedOfJointMeeting, JointMeeting, JointMeetingFact> = {
  aggregate: { initial: UNCONVENED, evolve: evolveJointMeeting },
  streamOf: ({ jointMeeting }) => `jointMeeting-${jointMeeting}`,
  decide: async ({ command }, _, occasion, house) => {
    const off = command.act === 'conveneMeeting' ? await offDocket(command.words.calls, house) : undefined;
    return decideJointMeeting(command, await occasion(), off);
  },
};
