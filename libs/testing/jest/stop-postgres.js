/** Two projects of a run may have started it; it is stopped once. */
export default async () => {
  const server = globalThis.postgresOfThisRun;
  globalThis.postgresOfThisRun = undefined;
  await server?.stop();
};
