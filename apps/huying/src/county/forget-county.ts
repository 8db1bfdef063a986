import { rm } from 'node:fs/promises';
import type { County } from './open-county.js';

const SCHEMAS = ['es', 'work', 'desk', 'sign_in'];

/** Closes the county and drops everything that it holds. Only for a demo county whose loading was cut short. */
export const forgetCounty = async (county: County): Promise<void> => {
  for (const schema of SCHEMAS) await county.pool.query(`drop schema if exists ${schema} cascade`);
  await rm(`${county.settings.home}/demo-loading`);
  await county.close();
};
