import { startEmbeddedPostgres } from '@app/embedded-postgres';
import type { Settings } from '@app/platform';

/** Where the county's data lies: the embedded store of this machine, or the database it was told. */
export interface Database {
  readonly url: string;
  readonly embedded: boolean;
  /** Stops the embedded server, unless another process started it. */
  close(): Promise<void>;
}

export const openOwnDatabase = async ({ databaseUrl, home }: Settings): Promise<Database> => {
  if (databaseUrl !== undefined) return { url: databaseUrl, embedded: false, close: async () => undefined };
  const { url, adopted, stop } = await startEmbeddedPostgres(home);
  return { url, embedded: true, close: async () => (adopted ? undefined : stop()) };
};
