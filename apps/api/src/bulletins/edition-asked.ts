import type { Bulletin, BulletinContent, BulletinEdition, BulletinFile, Drafted, Officer } from '@app/domain';
import { contentOf, momentsOf } from '@app/domain';
import { reject } from '@app/kernel';
import { readsDrafts } from '@app/read-models';
import { Refused } from '../door/refused.js';

/** What is shown of a bulletin: its draft, or an edition that is out. */
export type Shown =
  | { readonly is: 'draft'; readonly drafted: Drafted }
  | { readonly is: 'published'; readonly drafted: Drafted; readonly edition: BulletinEdition };

const unknown = (): Refused => new Refused(reject('bulletin.unknown'));

const out = (edition: BulletinEdition | undefined): Shown => {
  if (edition === undefined) throw unknown();
  return { is: 'published', drafted: edition.drafted, edition };
};

/** The file of a bulletin as an officer may know it. */
export const fileFor = (bulletin: Bulletin, officer: Officer): BulletinFile => {
  if (bulletin === 'undrafted') throw unknown();
  const hidden = bulletin.editions.length === 0 && (bulletin.draft === undefined || !readsDrafts(officer));
  if (hidden) throw unknown();
  return bulletin;
};

/** The edition that was asked for; without a number the draft for supervisors, else the newest that is out. */
export const shownOf = (file: BulletinFile, officer: Officer, edition: number | undefined): Shown => {
  if (edition !== undefined && edition !== file.draft?.drafted.edition)
    return out(file.editions.find(({ drafted }) => drafted.edition === edition));
  if (file.draft !== undefined && readsDrafts(officer)) return { is: 'draft', drafted: file.draft.drafted };
  return out(file.editions.at(-1));
};

/** An edition that is out; drafts have no papers. */
export const publishedOf = ({ editions }: BulletinFile, edition: number | undefined): BulletinEdition => {
  const found = edition === undefined ? editions.at(-1) : editions.find(({ drafted }) => drafted.edition === edition);
  if (found === undefined) throw unknown();
  return found;
};

/** What counts the table of a draft or an edition, again. */
export const countingOf = ({ shape, scope, asOf, period, timeZone }: Drafted) => ({
  ...{ shape, scope, asOf },
  ...momentsOf(period, timeZone),
});

/** What an edition says; of another table, what it would say. */
export const contentOfEdition = ({ drafted, published }: BulletinEdition, table = drafted.table): BulletinContent => {
  const { number, at: publishedAt, changes } = published;
  return contentOf({ ...drafted, table }, { number, publishedAt, changes });
};
