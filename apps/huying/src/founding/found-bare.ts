import { randomBytes } from 'node:crypto';
import { type County, signInRoom } from '@app/county';
import { setInitialPassword } from '@app/platform';
import { ADMIN, foundCounty } from './found-county.js';

type Say = (words: string) => void;

/** The admin of a county that bears one but has no password yet gets a first one, said once; nothing otherwise. */
export const giveAdminPassword = async (county: County, say: Say = console.log): Promise<void> => {
  const room = await signInRoom(county);
  const admin = (await county.office.organisation()).officers.get(ADMIN);
  if (admin === undefined || (await room.store.credentials.of(ADMIN)) !== undefined) return;
  const password = randomBytes(12).toString('base64url');
  await setInitialPassword(room, admin, password);
  say(
    `${admin.name} admin：${ADMIN} / ${password}（只显示这一次，请登录后修改 · shown once, change it after signing in）`,
  );
};

/** A bare county has one officer, who enrols the others. */
export const foundBare = async (county: County, say?: Say): Promise<void> => {
  await foundCounty(county.office, { at: county.clock.now() });
  await giveAdminPassword(county, say);
};
