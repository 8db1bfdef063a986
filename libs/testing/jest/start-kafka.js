import '../../../test/typescript/register.js';
import startPostgres from './start-postgres.js';

/** One broker for all kafka specs of a run, beside their PostgreSQL; `KAFKA_BROKERS` names another. */
export default async () => {
  const { whyNoKafka } = await import('../src/kafka/artefacts.ts');
  const { startKafka } = await import('../src/kafka/start-kafka.ts');
  const why = await whyNoKafka();
  if (why !== undefined) process.env.TEST_KAFKA_MISSING = why;
  process.env.TEST_KAFKA_BROKERS = process.env.KAFKA_BROKERS ?? '';
  const [node] = await Promise.all([
    process.env.TEST_KAFKA_BROKERS === '' && why === undefined ? startKafka() : undefined,
    startPostgres(),
  ]);
  delete process.env.KAFKA_BROKERS; // it was meant for the tests, not for the counties in them
  if (node === undefined) return;
  globalThis.kafkaOfThisRun = node;
  process.env.TEST_KAFKA_BROKERS = node.brokers;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => node.stop());
};
