import type { Officer } from '@app/domain';
import type { Position } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';
import type { Who } from '../door/who.js';
import { changeOf } from './change-of.js';
import { concerns, type Happening } from './concerns.js';
import type { LiveChanges } from './live-changes.js';
import { missedChanges } from './missed-changes.js';

type Parts = Pick<ApiParts, 'store' | 'office' | 'signIn' | 'clock' | 'heartbeatMs'>;

/** Whose stream it is, from where it begins (from now when absent), and when its reader has gone. */
export interface Listening {
  readonly who: Who;
  readonly after: Position | undefined;
  readonly gone: AbortSignal;
}

const USUAL_HEARTBEAT_MS = 5_000;

/** Server-sent events until the reader goes, the session ends, the officer is dismissed or the API closes. */
export async function* streamOfChanges(parts: Parts, live: LiveChanges, { who, after, gone }: Listening) {
  const { heartbeatMs = USUAL_HEARTBEAT_MS } = parts;
  let beat = AbortSignal.timeout(heartbeatMs);
  let at = after ?? (await live.position());
  yield mark(at);
  while (!gone.aborted) {
    const heard = live.bell.count();
    for await (const { happenings, to } of missedChanges(parts, live, at, gone)) {
      const officer = live.officer(who.officer.id);
      if (officer === undefined) return;
      const text = told(officer, happenings);
      if (text !== '') yield text;
      at = to;
    }
    if (beat.aborted) {
      if (!(await isSignedIn(parts, who))) return;
      yield `: heartbeat\n${mark(at)}`;
      beat = AbortSignal.timeout(heartbeatMs);
    }
    await live.bell.since(heard, AbortSignal.any([gone, beat]));
  }
}

/** Tells only how far the log has come, so that a reconnection need not begin earlier. */
const mark = (position: Position): string => `id: ${position}\n\n`;

const told = (officer: Officer, happenings: readonly Happening[]): string =>
  happenings
    .filter((happening) => concerns(officer, happening))
    .map(({ event }) => `id: ${event.position}\nevent: change\ndata: ${JSON.stringify(changeOf(event))}\n\n`)
    .join('');

const isSignedIn = async ({ signIn, clock }: Parts, { bearer }: Who): Promise<boolean> =>
  (await signIn.store.sessions.find(bearer.session, clock.now())) !== undefined;
