import type { County } from '@app/county';
import { readSettings, type Settings } from '@app/platform';
import { openCounty } from './open-county.js';

/** Opens the county for one command and closes it afterwards, whatever happened. */
export const withCounty = async <T>(work: (county: County) => Promise<T>, settings: Settings = readSettings()) => {
  const county = await openCounty(settings);
  try {
    return await work(county);
  } finally {
    await county.close();
  }
};
