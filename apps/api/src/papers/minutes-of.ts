import { type JointMeetingFact, spokenNumber } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { MatterHeard, Minutes } from '@app/papers';
import type { PaperTelling } from './on-every-slip.js';

type Said<T extends JointMeetingFact['type']> = Extract<JointMeetingFact, { readonly type: T }>['data'];

const told = <T extends JointMeetingFact['type']>(events: readonly StoredEvent[], type: T): Said<T> | undefined =>
  events.find((event) => event.type === type)?.data as Said<T> | undefined;

/** A sitting as its stream tells it; undefined as long as there are no minutes. */
export const satIn = (events: readonly StoredEvent[]) => {
  const [convened, recorded] = [told(events, 'MeetingConvened'), told(events, 'MinutesRecorded')];
  const published = told(events, 'MinutesPublished');
  return convened && recorded && { convened, recorded, ...(published && { published }) };
};

/** The minutes of a sitting, with what was put before it. */
export const minutesOf = (
  { convened, recorded, published }: NonNullable<ReturnType<typeof satIn>>,
  matters: readonly MatterHeard[],
  { names, officer, county, timeZone }: PaperTelling,
): Minutes => {
  const { meeting, sitsAt, place, members, by } = convened;
  const name = (unit: (typeof members)[number]): string => names.unit(unit).name;
  return {
    issuer: `${county}镇街呼叫联席会议`,
    number: spokenNumber(meeting, sitsAt, timeZone),
    timeZone,
    heldAt: sitsAt,
    place,
    convenedBy: officer(by),
    present: recorded.present.map(name),
    absent: members.filter((unit) => !recorded.present.includes(unit)).map(name),
    quorate: recorded.quorate,
    matters,
    words: recorded.minutes.split('\n').filter(Boolean),
    recordedBy: officer(recorded.by),
    recordedAt: recorded.at,
    published: published !== undefined,
    copies: members.map(name),
    at: published?.at ?? recorded.at,
  };
};
