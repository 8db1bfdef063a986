import type { Kind } from '@app/commands';
import type { ChangeView } from '@app/contracts';
import type { StoredEvent } from '@app/event-sourcing';
import type { Instant } from '@app/kernel';

/** The kind and the id of the thing in whose stream it happened. */
export const thingOf = ({ stream }: Pick<StoredEvent, 'stream'>): { readonly of: Kind; readonly id: string } => {
  const hyphen = stream.indexOf('-');
  return { of: stream.slice(0, hyphen) as Kind, id: stream.slice(hyphen + 1) };
};

// there is one of each: it needs no name
const ONE_OF_A_KIND: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'rulebook', 'bulletinPlan', 'assessment']);

interface Told {
  readonly at?: Instant;
  readonly slip?: string;
  readonly step?: string;
}

/** That something happened, without what was told: whoever needs it reads it. */
export const changeOf = (event: StoredEvent): ChangeView => {
  const { at = event.recordedAt, slip, step } = event.data as Told;
  const { of, id } = thingOf(event);
  return {
    position: event.position,
    of,
    ...(!ONE_OF_A_KIND.has(of) && { [of]: id }),
    ...(slip !== undefined && { slip }),
    ...(step !== undefined && { step }),
    revision: Number(event.revision),
    type: event.type,
    at,
  };
};
