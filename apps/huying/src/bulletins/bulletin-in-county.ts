import type { Command } from '@app/commands';
import type { County } from '@app/county';
import {
  type BulletinEdition,
  type BulletinFile,
  type DraftBulletin,
  monthOf,
  type Officer,
  weekOf,
} from '@app/domain';
import type { LocalDate, OfficerId } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { granted, MISUSED, Plain } from '../plain.js';

type BulletinCommand = Extract<Command, { of: 'bulletin' }>['command'];

/** An officer of the county by id: what is done at the command line is done in somebody’s name. */
export const officerNamed = async ({ office }: County, id: string): Promise<Officer> => {
  const officer = (await office.organisation()).officers.get(id as OfficerId);
  if (officer === undefined) throw new Plain(`没有人员 ${id} (there is no such officer)`, MISUSED);
  return officer;
};

/** Does something to a bulletin, or says in plain words why not. */
export const doTo = async (
  { office, clock }: County,
  by: Officer,
  bulletin: string,
  command: BulletinCommand,
): Promise<readonly string[]> => {
  const asked = { by, at: clock.now(), commandId: newCommandId(), source: 'command-line' };
  return granted(await office.carryOut({ of: 'bulletin', bulletin, command }, asked)).facts.map(({ type }) => type);
};

export const fileOf = async ({ office }: County, bulletin: string): Promise<BulletinFile> => {
  const { state } = await office.look('bulletin', bulletin);
  if (state === 'undrafted') throw new Plain(`没有通报 ${bulletin} (there is no such bulletin)`, MISUSED);
  return state;
};

/** An edition that is out: the one that is asked for, or the newest. */
export const editionOf = ({ id, editions }: BulletinFile, edition: number | undefined): BulletinEdition => {
  const found = edition === undefined ? editions.at(-1) : editions.find(({ drafted }) => drafted.edition === edition);
  if (found === undefined) throw new Plain(`通报 ${id} 没有已发布的这一版 (no such edition is out)`, MISUSED);
  return found;
};

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `--month 2026-03` or `--week 2026-03-09`. */
export const draftOf = (
  shape: string,
  { month, week }: { readonly month?: string; readonly week?: string },
): DraftBulletin => {
  if (month !== undefined && MONTH.test(month))
    return { period: monthOf(`${month}-01` as LocalDate), shape, scope: {} };
  if (week !== undefined && DAY.test(week)) return { period: weekOf(week as LocalDate), shape, scope: {} };
  throw new Plain('请写明 --month 2026-03，或 --week 2026-03-09（该周的一天）(a month, or a day of the week)', MISUSED);
};
