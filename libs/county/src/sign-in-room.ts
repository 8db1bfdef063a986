import { loadTokenKey, postgresSignInStore, type SignInRoom } from '@app/platform';
import type { County } from './open-county.js';

/** Where officers of the county sign in. */
export const signInRoom = async ({ pool, clock, settings, office }: County): Promise<SignInRoom> => ({
  store: postgresSignInStore(pool),
  clock,
  key: await loadTokenKey({ file: settings.tokenKeyFile, home: settings.home }),
  settings,
  officerOf: async (id) => {
    const { officers, enrolledAt } = await office.organisation();
    const officer = officers.get(id);
    return officer && { ...officer, enrolledAt: enrolledAt.get(id) };
  },
});
