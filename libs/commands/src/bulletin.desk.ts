import { createHash } from 'node:crypto';
import {
  BULLETINS,
  type Bulletin,
  type BulletinCommand,
  type BulletinFact,
  type BulletinPeriod,
  type BulletinScope,
  bulletinUpcasters,
  type CountedBulletin,
  decideBulletin,
  evolveBulletin,
  localDate,
  mayNotCount,
  momentsOf,
  type Occasion,
  type ShapeVersion,
  shapeInForce,
  UNDRAFTED,
} from '@app/domain';
import { isRejection, type Rejection, reject } from '@app/kernel';
import type { AskedOf, Desk, House } from './desk.js';

export interface AskedOfBulletin extends AskedOf<'bulletin'> {
  readonly bulletin: string;
  readonly command: BulletinCommand;
}

const seal = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Wanted {
  readonly shape: ShapeVersion;
  readonly period: BulletinPeriod;
  readonly scope: BulletinScope;
}

/** The shape in force today, or the one that the published edition has. */
const wantedBy = async (
  { command, bulletin }: AskedOfBulletin,
  { at, rules }: Occasion,
  house: House,
): Promise<Wanted | Rejection | undefined> => {
  if (command.act === 'draftBulletin') {
    const { period, scope, shape: code } = command.words;
    const plan = await house.bulletinPlan();
    const shape = shapeInForce(plan, code, localDate(at, rules.settings.timeZone));
    return shape === undefined ? reject('bulletin-shape.unknown', { shape: code }) : { shape, period, scope };
  }
  const file = command.act === 'correctBulletin' ? await house.bulletin(bulletin) : UNDRAFTED;
  return file === 'undrafted' ? undefined : file.editions.at(-1)?.drafted;
};

const counted = async (
  { shape, period, scope }: Wanted,
  { at, rules }: Occasion,
  house: House,
): Promise<CountedBulletin> => {
  const { timeZone } = rules.settings;
  const moments = momentsOf(period, timeZone);
  const asOf = { at: moments.to, position: await house.head(), countedAt: at };
  return { shape, asOf, timeZone, table: await house.countBulletin({ shape, scope, asOf, ...moments }) };
};

const deciding = async (asking: AskedOfBulletin, occasion: Occasion, house: House) => {
  const { command } = asking;
  const wanted = mayNotCount(command, occasion) ?? (await wantedBy(asking, occasion, house));
  if (wanted !== undefined && isRejection(wanted)) return () => wanted;
  const count = wanted && { counted: await counted(wanted, occasion, house) };
  return decideBulletin(command, occasion, { seal, ...count });
};

export const bulletinDesk: Desk<AskedOfBulletin, Bulletin, BulletinFact> = {
  aggregate: { initial: UNDRAFTED, evolve: evolveBulletin, upcasters: bulletinUpcasters },
  streamOf: ({ bulletin }) => `${BULLETINS}${bulletin}`,
  decide: async (asking, _, occasion, house) => deciding(asking, await occasion(), house),
};
