import { type County, openCounty as openSharedCounty } from '@app/county';
import type { ToldOfRestart } from '@app/embedded-postgres';
import type { Clock, Settings } from '@app/platform';
import { inPlainWords, mustHaveHome } from './in-plain-words.js';
import { openOwnDatabase } from './own-database.js';

/** A county in one process, which may have its database of its own. */
export interface OwnCounty extends County {
  /** Whether its database is the embedded one of this machine. */
  readonly embedded: boolean;
}

const sayRestart: ToldOfRestart = (happened, error) =>
  console.error(
    happened === 'restarted'
      ? '内置数据库停了，已重新启动 · the embedded database had stopped and was started again'
      : `内置数据库停了，还没能重新启动 · the embedded database has stopped and does not start yet: ${firstLine(error)}`,
  );

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** Opens the county that the settings name, in the embedded database unless they name another. */
export const openCounty = async (settings: Settings, clock?: Clock): Promise<OwnCounty> => {
  await mustHaveHome(settings);
  const { url, embedded, close: closeDatabase } = await openOwnDatabase(settings, sayRestart);
  const opening = openSharedCounty({ ...settings, databaseUrl: url }, clock && { clock });
  const county = await opening.catch((error) => closeDatabase().then(() => Promise.reject(inPlainWords(error, url))));
  return {
    ...county,
    embedded,
    close: async () => {
      await county.close();
      await closeDatabase();
    },
  };
};
