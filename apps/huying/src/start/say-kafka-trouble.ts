import type { County } from '@app/county';
import { checkCourier, checkKafka } from '../doctor/kafka.check.js';

/** What keeps the courier from its work, one line each; the county is at work meanwhile. */
export const sayKafkaTrouble = async (county: County): Promise<void> => {
  for (const { is, says } of [...(await checkKafka(county.settings)), ...(await checkCourier(county, 1))])
    if (is === 'failed') console.error(`${says.zh} · ${says.en}`);
};
