import { hasEmbeddedPostgres, startEmbeddedPostgres } from '@app/embedded-postgres';
import type { Settings } from '@app/platform';

/** The database of the settings, which a check-up never makes. */
export interface DatabaseReached {
  readonly url: string;
  /** The embedded one. */
  readonly embedded?: { readonly folder: string; readonly started: boolean };
  /** Stops what was started for the check-up only. */
  close(): Promise<void>;
}

/** Undefined when there is no embedded database yet; one that rests is started for the check-up. */
export const reachDatabase = async ({ databaseUrl, home }: Settings): Promise<DatabaseReached | undefined> => {
  if (databaseUrl !== undefined) return { url: databaseUrl, close: async () => undefined };
  if (!(await hasEmbeddedPostgres(home))) return undefined;
  const { url, folder, adopted, stop } = await startEmbeddedPostgres(home);
  return { url, embedded: { folder, started: !adopted }, close: async () => (adopted ? undefined : stop()) };
};
