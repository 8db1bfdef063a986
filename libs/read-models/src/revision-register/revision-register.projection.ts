import { LIST_REVISIONS, type ListRevisionFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { type Projection, rowProjection } from '@app/subscriptions';
import { REVISION_REGISTER, type RevisionRegisterRow } from './revision-register.row.js';

type Asked = Extract<ListRevisionFact, { type: 'ListRevisionAsked' }>['data'];

const asked = ({ revision, list, change, unit, at }: Asked): RevisionRegisterRow => ({
  ...{ revision, list, unit },
  item: change.is === 'put' ? change.item.code : change.item,
  item_name: change.is === 'put' ? change.item.name : change.item,
  change: change.is,
  asked_at: at,
  standing: 'under review',
  effective_from: null,
  version: null,
});

const changes = (fact: ListRevisionFact): Partial<RevisionRegisterRow> => {
  switch (fact.type) {
    case 'ListRevisionAccepted':
      return { standing: 'accepted', effective_from: fact.data.effectiveFrom };
    case 'ListRevisionPublished':
      return { standing: 'published', version: fact.data.version };
    case 'ListRevisionRefused':
      return { standing: 'refused' };
    case 'ListRevisionWithdrawn':
      return { standing: 'withdrawn' };
    default:
      return {};
  }
};

/** The line of an application after an event of its stream. */
export const revisionLineAfter = (
  row: RevisionRegisterRow | undefined,
  event: StoredEvent,
): RevisionRegisterRow | undefined => {
  const fact = event as unknown as ListRevisionFact;
  if (row === undefined) return fact.type === 'ListRevisionAsked' ? asked(fact.data) : undefined;
  const changed = changes(fact);
  return Object.keys(changed).length === 0 ? row : { ...row, ...changed };
};

export const revisionRegister: Projection = rowProjection<RevisionRegisterRow>({
  name: 'revision-register',
  version: 1,
  streamPrefixes: [LIST_REVISIONS],
  table: REVISION_REGISTER,
  key: ({ stream }) => stream.slice(LIST_REVISIONS.length),
  apply: revisionLineAfter,
});
