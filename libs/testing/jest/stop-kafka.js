import stopPostgres from './stop-postgres.js';

export default async () => {
  await Promise.all([globalThis.kafkaOfThisRun?.stop(), stopPostgres()]);
};
