export default async () => globalThis.postgresOfThisRun?.stop();
