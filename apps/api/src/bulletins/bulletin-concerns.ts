import type { Bulletin, Officer } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { readsDrafts } from '@app/read-models';

/** What happens to drafts is for supervisors; that an edition is out, for everybody. */
export const bulletinConcerns = (officer: Officer, _bulletin: Bulletin, { type }: StoredEvent): boolean =>
  type === 'BulletinPublished' || readsDrafts(officer);
