import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import { refusalOf } from '../acts/standing.js';
import type { SlipAct, SlipRule } from './act.js';
import { onlyItsDepartment } from './rules.js';
import { ratingIsOver } from './slip.state.js';

/** Whether the call was accurate, complete and within the department's scope; never how many there were. */
export interface CallQuality {
  readonly accurate: boolean;
  readonly complete: boolean;
  readonly inScope: boolean;
}
export interface MarkCallQuality extends CallQuality {
  /** Needed when any of the three is denied. */
  readonly reason?: string;
}

const onlyTheLead: SlipRule = ({ part }) => (part === 'lead' ? undefined : reject('quality.only-the-lead'));

const itsWorkIsDone: SlipRule = ({ standing: { is } }) =>
  is === 'fed back' || is === 'returned' ? undefined : refusalOf('slip', is);

const markedOnce: SlipRule = ({ qualityMarked }) => (qualityMarked ? reject('quality.already-marked') : undefined);

const whileRatingIsOpen: SlipRule = (slip, _call, { at }) =>
  ratingIsOver(slip, at) ? reject('quality.too-late') : undefined;

const isLow = ({ accurate, complete, inScope }: CallQuality): boolean => !(accurate && complete && inScope);

const lowNeedsItsReason = (words: MarkCallQuality) =>
  isLow(words) && words.reason === undefined ? reject('quality.needs-reason') : undefined;

/** The lead says once how good the call was that brought the slip. */
export const markCallQuality: SlipAct<MarkCallQuality> = {
  who: [only('clerk', 'signer', 'agent'), onlyItsDepartment],
  when: [onlyTheLead, itsWorkIsDone, markedOnce, whileRatingIsOpen],
  facts: (slip, _call, words, { by, at }) =>
    lowNeedsItsReason(words) ?? [{ type: 'CallQualityMarked', data: { ...words, slip: slip.id, by: by.id, at } }],
};
