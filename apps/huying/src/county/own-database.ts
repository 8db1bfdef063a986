import { keepEmbeddedPostgres, type ToldOfRestart } from '@app/embedded-postgres';
import type { Settings } from '@app/platform';

/** Where the county's data lies: the embedded store of this machine, or the database it was told. */
export interface Database {
  readonly url: string;
  readonly embedded: boolean;
  /** Stops the embedded server, unless another process uses it. */
  close(): Promise<void>;
}

export const openOwnDatabase = async ({ databaseUrl, home }: Settings, told: ToldOfRestart): Promise<Database> => {
  if (databaseUrl !== undefined) return { url: databaseUrl, embedded: false, close: async () => undefined };
  const { url, leave } = await keepEmbeddedPostgres(home, told);
  return { url, embedded: true, close: leave };
};
