import '../../../test/typescript/register.js';

/** One PostgreSQL for all real specs of a run; `TEST_DATABASE_URL` names another. */
export default async () => {
  if (process.env.TEST_DATABASE_URL !== undefined) return;
  const { startPostgres } = await import('../src/postgres.ts');
  const server = await startPostgres();
  globalThis.postgresOfThisRun = server;
  process.env.TEST_DATABASE_URL = server.url;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => server.stop().finally(() => process.exit(1))); // a run broken off leaves no server
};
