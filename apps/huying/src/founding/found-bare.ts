import { randomBytes } from 'node:crypto';
import { type County, signInRoom } from '@app/county';
import { setInitialPassword } from '@app/platform';
import { ADMIN, foundCounty } from './found-county.js';

/** A bare county has one officer, who enrols the others. */
export const foundBare = async (county: County): Promise<void> => {
  await foundCounty(county.office, { at: county.clock.now() });
  const password = randomBytes(12).toString('base64url');
  await setInitialPassword(await signInRoom(county), { id: ADMIN, name: '系统管理员' }, password);
  console.log(
    `系统管理员 admin：${ADMIN} / ${password}（只显示这一次，请登录后修改 · shown once, change it after signing in）`,
  );
};
