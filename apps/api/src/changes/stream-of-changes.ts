import type { Officer } from '@app/domain';
import type { Position } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';
import type { Who } from '../door/who.js';
import { changeOf } from './change-of.js';
import { concerns, type Happening } from './concerns.js';
import type { LiveChanges } from './live-changes.js';
import { missedChanges } from './missed-changes.js';

type Parts = Pick<ApiParts, 'store' | 'office' | 'signIn' | 'clock' | 'heartbeatMs' | 'mostMissed'>;

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
  let at = after ?? (await live.position());
  yield mark(at);
  for (let beat = AbortSignal.timeout(heartbeatMs); !gone.aborted; ) {
    const heard = live.bell.count();
    const to = yield* news(parts, live, { who, after: at, gone });
    if (to === undefined || (beat.aborted && !(await isSignedIn(parts, who)))) return;
    at = to;
    if (beat.aborted) {
      yield `: heartbeat\n${mark(at)}`;
      beat = AbortSignal.timeout(heartbeatMs);
    }
    await live.bell.since(heard, gone, heartbeatMs);
  }
  yield mark(at); // a door that closes tells its readers from where to go on at another
}

/** What the reader may know of what came after; returns how far it went, or nothing when the officer is one no longer. */
async function* news(parts: Parts, live: LiveChanges, { who, after, gone }: Listening & { after: Position }) {
  let at = after;
  for await (const { happenings, to } of missedChanges(parts, live, after, gone)) {
    const officer = live.officer(who.officer.id);
    if (officer === undefined) return undefined;
    const text = happenings === 'anything' ? anything(to) : told(officer, happenings);
    if (text !== '') yield text;
    at = to;
  }
  return at;
}

/** Tells only how far the log has come, so that a reconnection need not begin earlier. */
const mark = (position: Position): string => `id: ${position}\n\n`;

/** Tells that everything may have changed, and that it goes on from here. */
const anything = (to: Position): string => `id: ${to}\nevent: anything\ndata: {}\n\n`;

const told = (officer: Officer, happenings: readonly Happening[]): string =>
  happenings
    .filter((happening) => concerns(officer, happening))
    .map(({ event }) => `id: ${event.position}\nevent: change\ndata: ${JSON.stringify(changeOf(event))}\n\n`)
    .join('');

// an outage ends no stream: the session is asked for again at the next beat
const isSignedIn = ({ signIn, clock }: Parts, { bearer }: Who): Promise<boolean> =>
  signIn.store.sessions.find(bearer.session, clock.now()).then(
    (session) => session !== undefined,
    () => true,
  );
