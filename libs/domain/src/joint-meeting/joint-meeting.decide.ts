import { type CallId, type Decision, reject } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import type { Occasion } from '../authority/occasion.js';
import { type ConveneMeeting, conveneMeeting } from './convening.js';
import type { JointMeetingFact } from './joint-meeting.events.js';
import type { JointMeeting } from './joint-meeting.state.js';
import { meetingActs } from './meeting-acts.js';

export type JointMeetingCommand =
  | { readonly act: 'conveneMeeting'; readonly words: ConveneMeeting }
  | CommandIn<typeof meetingActs>;

/** The facts that follow from a command upon a meeting, or the refusal with its code. */
export const decideJointMeeting =
  (command: JointMeetingCommand, occasion: Occasion, offDocket?: CallId) =>
  (meeting: JointMeeting): Decision<JointMeetingFact> => {
    if (command.act === 'conveneMeeting') return conveneMeeting(command.words, occasion, offDocket)(meeting);
    return meeting === 'unconvened' ? reject('meeting.unknown') : performIn(meetingActs, command, meeting, occasion);
  };
