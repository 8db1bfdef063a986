/** The broker of this run, as KAFKA_BROKERS takes it. */
export const brokersOfThisRun = (): string => {
  const brokers = process.env.TEST_KAFKA_BROKERS;
  if (!brokers) throw new Error('TEST_KAFKA_BROKERS is not set: is this spec named *.kafka.spec.ts?');
  return brokers;
};

const why = process.env.TEST_KAFKA_MISSING;

/** Groups tests that need the broker of this run; without one they are reported as skipped, by name and with the reason. */
export const describeWithKafka = (name: string, tests: () => void): void => {
  if (process.env.TEST_KAFKA_BROKERS) describe(name, tests);
  else describe.skip(`${name} (no broker: ${why})`, tests);
};

/** The same for tests that stop and start a broker of their own. */
export const describeWithOwnKafka = (name: string, tests: () => void): void => {
  if (why === undefined) describe(name, tests);
  else describe.skip(`${name} (no broker of its own: ${why})`, tests);
};
