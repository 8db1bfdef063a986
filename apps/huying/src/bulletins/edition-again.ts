import { createHash } from 'node:crypto';
import type { County } from '@app/county';
import {
  type BulletinContent,
  type BulletinEdition,
  type BulletinTable,
  canonical,
  contentOf,
  momentsOf,
} from '@app/domain';

/** An edition as it would be today if it were counted (again) as of its position. */
export interface EditionSeen {
  readonly table: BulletinTable;
  readonly content: BulletinContent;
  readonly again: string;
  /** Its hash is the one that was published. */
  readonly same: boolean;
}

const countedAgain = ({ office }: County, { drafted }: BulletinEdition): Promise<BulletinTable> => {
  const { shape, scope, asOf, period, timeZone } = drafted;
  return office.countBulletin({ shape, scope, asOf, ...momentsOf(period, timeZone) });
};

/** The edition as it was frozen, or counted again from the log. */
export const editionSeen = async (county: County, edition: BulletinEdition, rerun: boolean): Promise<EditionSeen> => {
  const { drafted, published } = edition;
  const table = rerun ? await countedAgain(county, edition) : drafted.table;
  const { number, at: publishedAt, changes, sha256 } = published;
  const content = contentOf({ ...drafted, table }, { number, publishedAt, changes });
  const again = createHash('sha256').update(canonical(content)).digest('hex');
  return { table, content, again, same: again === sha256 };
};
