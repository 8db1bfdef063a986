import { localDate } from '@app/domain';
import type { Minutes } from '@app/papers';
import type { MeetingLine } from '@app/read-models';
import type { PaperTelling } from './on-every-slip.js';

/** A call that was before the meeting, and the ruling if it was ruled on there. */
export interface Heard {
  readonly number: string;
  readonly subject: string;
  readonly ruling?: { readonly number: string; readonly lead: string };
}

const outcome = ({ ruling }: Heard): string =>
  ruling === undefined ? '会议未作认定。' : `会议认定由${ruling.lead}主办，详见${ruling.number}。`;

/** 联纪〔2026〕0311-AB12号: meetings have no number of their own, so the day and the head of the id stand for it. */
const numberOf = ({ meeting, sits_at }: MeetingLine, timeZone: string): string => {
  const [year, month, day] = localDate(sits_at, timeZone).split('-');
  return `联纪〔${year}〕${month}${day}-${meeting.slice(-4).toUpperCase()}号`;
};

/** The minutes on paper, once they are recorded. */
export const minutesOf = (
  line: MeetingLine & { readonly minutes: string },
  heard: readonly Heard[],
  { names, officer, county, timeZone }: PaperTelling,
): Minutes => {
  const named = (units: MeetingLine['members']) => units.map((unit) => names.unit(unit).name);
  return {
    issuer: `${county}镇街呼叫联席会议`,
    number: numberOf(line, timeZone),
    timeZone,
    heldAt: line.sits_at,
    place: line.place,
    present: named(line.present),
    absent: named(line.members.filter((unit) => !line.present.includes(unit))),
    inquorate: !line.quorate,
    matters: heard.map((call) => ({ matter: `${call.subject}（${call.number}）`, outcome: outcome(call) })),
    words: line.minutes,
    recordedBy: officer(line.convened_by),
    draft: line.published_at === null,
    copies: named(line.members),
  };
};
