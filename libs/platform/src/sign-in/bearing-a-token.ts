import { isRejection, type Rejection, reject } from '@app/kernel';
import type { SignInRoom } from './sign-in-room.js';
import { type Bearer, verifyToken } from './token.js';

/** Who bears this token in a session that still stands; refused as `token.invalid`, `token.expired` or `session.ended`. */
export const bearerOf = async (room: SignInRoom, token: string): Promise<Bearer | Rejection> => {
  const at = room.clock.now();
  const bearer = await verifyToken(room.key, token, at);
  if (isRejection(bearer)) return bearer;
  const session = await room.store.sessions.find(bearer.session, at);
  return session?.officer === bearer.id ? bearer : reject('session.ended');
};

/** Ends the bearer's session: its tokens are good no longer. */
export const signOut = (room: SignInRoom, { session }: Bearer): Promise<void> => room.store.sessions.close(session);
