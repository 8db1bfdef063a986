import type { County } from '../county/open-county.js';
import { checkCourier, checkKafka } from '../doctor/kafka.check.js';

/** What keeps the courier from its work, one line each; the county is at work meanwhile. */
export const sayKafkaTrouble = async ({ settings, store, pool, office, clock, database }: County): Promise<void> => {
  const county = {
    settings,
    store,
    pool,
    office,
    clock,
    database: { url: database.url, close: async () => undefined },
  };
  const [found = undefined] = await checkKafka(settings);
  const findings = found?.is === 'failed' ? [found] : [found, ...(await checkCourier(county, 1))];
  for (const finding of findings)
    if (finding?.is === 'failed') console.error(`Kafka: ${finding.says.zh} · ${finding.says.en}`);
};
