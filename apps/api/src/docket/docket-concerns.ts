import {
  type DocketEntry,
  type JointMeeting,
  mayRead,
  type Officer,
  type RulingRegister,
  readingScope,
} from '@app/domain';

/** The parties know of their own entries; those who read everything know of all. */
export const docketConcerns = (officer: Officer, entry: DocketEntry): boolean =>
  entry !== 'undocketed' && mayRead(officer, entry);

/** Whoever was convened knows of the meeting. */
export const meetingConcerns = (officer: Officer, meeting: JointMeeting): boolean =>
  meeting !== 'unconvened' && (readingScope(officer).is === 'everything' || meeting.members.includes(officer.unit));

/** The numbers of rulings are the arbiters' affair: everybody else reads the rulings themselves. */
export const registerConcerns = (officer: Officer, _register: RulingRegister): boolean =>
  readingScope(officer).is === 'everything';
