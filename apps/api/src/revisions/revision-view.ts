import type { RevisionLineView, RevisionView } from '@app/contracts';
import type { AskedRevision } from '@app/domain';
import type { OfficerId } from '@app/kernel';
import type { RevisionLine } from '@app/read-models';
import type { Names } from '../calls/names.js';
import { itemView } from '../lists/item-view.js';

export const revisionLineView = (line: RevisionLine, names: Names): RevisionLineView => ({
  ...line,
  unit: names.unit(line.unit),
});

const officerRef = (id: OfficerId, names: Names) => {
  const name = names.officers([id])[id];
  return { id, ...(name !== undefined && { name }) };
};

const standingView = ({ standing }: AskedRevision) => ({
  standing: standing.is,
  ...(standing.is === 'accepted' && { effectiveFrom: standing.effectiveFrom }),
  ...(standing.is === 'published' && { version: standing.version }),
  ...(standing.is === 'refused' && { refused: standing.reason }),
});

const changeView = ({ change }: AskedRevision['asked'], names: Names) =>
  change.is === 'put'
    ? { is: change.is, item: change.item.code, name: change.item.name, put: itemView(change.item, names) }
    : { is: change.is, item: change.item, name: change.item };

export const revisionView = (revision: AskedRevision, names: Names): Omit<RevisionView, 'mayDo'> => {
  const { revision: id, list, unit, basis, reason, ruling, by, at } = revision.asked;
  return {
    ...{ revision: id, list, basis, reason, askedAt: at },
    ...changeView(revision.asked, names),
    unit: names.unit(unit),
    askedBy: officerRef(by, names),
    ...(ruling !== undefined && { ruling }),
    ...standingView(revision),
    reviews: Object.values(revision.reviews).map(({ by: reviewer, ...review }) => ({
      ...review,
      by: officerRef(reviewer, names),
    })),
  };
};
