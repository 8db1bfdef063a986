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
  for (const { is, says } of [...(await checkKafka(settings)), ...(await checkCourier(county, 1))])
    if (is === 'failed') console.error(`${says.zh} · ${says.en}`);
};
