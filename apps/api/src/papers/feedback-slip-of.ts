import type { FeedbackSlip } from '@app/papers';
import type { CallFile, SlipPaper } from '@app/read-models';
import { onOneSlip } from './dispatch-slip-of.js';
import type { PaperTelling } from './on-every-slip.js';

type Filed = SlipPaper['feedback'][number];

const onTime = ({ missed, deadlines: { close } }: SlipPaper, { at }: Filed): boolean =>
  missed.close === undefined && (close === undefined || at <= close.dueAt);

/** What the township said to this feedback, not to one before it. */
const confirmed = ({ confirmation }: CallFile, { at: filedAt }: Filed): Pick<FeedbackSlip, 'confirmation'> => {
  if (confirmation === undefined || confirmation.at < filedAt) return {};
  const { solved, remark, at } = confirmation;
  return { confirmation: { solved, at, ...(remark !== undefined && { remark }) } };
};

const rated = ({ rating }: SlipPaper): Pick<FeedbackSlip, 'rating'> => {
  if (rating === undefined) return {};
  const { rating: said, speed, attitude, result } = rating;
  return { rating: { rating: said, speed, attitude, result } };
};

/** The latest feedback slip of one department, as the officer may read it; undefined before feedback. */
export const feedbackSlipOf = (file: CallFile, paper: SlipPaper, telling: PaperTelling): FeedbackSlip | undefined => {
  const filed = paper.feedback.at(-1);
  if (filed === undefined) return undefined;
  const { takenUpAt, spokenWith, done, result, evidence, by, signedBy, at } = filed;
  return {
    ...onOneSlip(file, paper, telling),
    ...{ takenUpAt, spokenWith, done, result, evidence, filedAt: at },
    filedBy: telling.officer(by),
    ...(signedBy !== undefined && { signedBy: telling.officer(signedBy) }),
    edition: paper.feedback.length,
    reworks: paper.reworks.map(({ reason }) => reason),
    onTime: onTime(paper, filed),
    ...confirmed(file, filed),
    ...rated(paper),
  };
};
