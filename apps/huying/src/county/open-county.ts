import { type County, openCounty as openSharedCounty } from '@app/county';
import type { Clock, Settings } from '@app/platform';
import { openOwnDatabase } from './own-database.js';

/** A county in one process, which may have its database of its own. */
export interface OwnCounty extends County {
  /** Whether its database is the embedded one of this machine. */
  readonly embedded: boolean;
}

/** Opens the county that the settings name, in the embedded database unless they name another. */
export const openCounty = async (settings: Settings, clock?: Clock): Promise<OwnCounty> => {
  const { url, embedded, close: closeDatabase } = await openOwnDatabase(settings);
  const opening = openSharedCounty({ ...settings, databaseUrl: url }, clock && { clock });
  const county = await opening.catch((error) => closeDatabase().then(() => Promise.reject(error)));
  return {
    ...county,
    embedded,
    close: async () => {
      await county.close();
      await closeDatabase();
    },
  };
};
