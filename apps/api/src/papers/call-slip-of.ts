import { CALL_STANDING_WORDS, type CallSlip, chineseMoment, PART_WORDS } from '@app/papers';
import type { CallFile, SlipPaper, TimelineEntry } from '@app/read-models';
import { basisOnPaper, onEverySlip, type PaperTelling } from './on-every-slip.js';

const judged = ({ fact, by, at, words }: TimelineEntry, { officer, timeZone }: PaperTelling): string => {
  const who = by === undefined ? '' : officer(by);
  const what = fact === 'CallApproved' ? '同意呼叫' : `暂缓：${String(words.reason ?? '')}`;
  return `${who}  ${what}  ${chineseMoment(at, timeZone)}`;
};

const approval = ({ timeline }: CallFile, telling: PaperTelling): Pick<CallSlip, 'approval'> => {
  const entry = timeline.findLast(({ fact }) => fact === 'CallApproved' || fact === 'CallHeldBack');
  return entry === undefined ? {} : { approval: judged(entry, telling) };
};

const dispatchLine = (slip: SlipPaper, { names, timeZone }: PaperTelling): string =>
  `${slip.slip}. ${names.unit(slip.unit).name}（${PART_WORDS[slip.part].zh}）  ${chineseMoment(slip.dispatchedAt, timeZone)}`;

/** The call slip of a file, as the officer may read it. */
export const callSlipOf = (file: CallFile, telling: PaperTelling): CallSlip => {
  const { proxy, raisedBy, raisedAt, beyondPower, source, evidence, personServed, listItem, slips, standing } = file;
  return {
    ...onEverySlip(file, telling),
    ...{ proxy, raisedAt, beyondPower, source, evidence },
    raisedBy: telling.officer(raisedBy),
    ...(personServed && { personServed }),
    ...(listItem && { listItem: basisOnPaper(listItem) }),
    ...approval(file, telling),
    dispatched: slips.map((slip) => dispatchLine(slip, telling)),
    standing: CALL_STANDING_WORDS[standing.is].zh,
  };
};
