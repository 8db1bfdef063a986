import type { Instant, OfficerId } from '@app/kernel';
import type { BulletinChecked, BulletinDrafted, BulletinFact, BulletinPublished } from './bulletin.events.js';

/** A draft, and who has checked it since it was counted. */
export interface BulletinDraft {
  readonly drafted: BulletinDrafted['data'];
  readonly checks: readonly BulletinChecked['data'][];
}

/** An edition that is out, and what it was published from. */
export interface BulletinEdition {
  readonly drafted: BulletinDrafted['data'];
  readonly published: BulletinPublished['data'];
}

export interface BulletinFile {
  readonly id: string;
  readonly draft?: BulletinDraft;
  /** The newest last. */
  readonly editions: readonly BulletinEdition[];
  readonly discarded?: { readonly by: OfficerId; readonly at: Instant; readonly reason: string };
}

export type Bulletin = 'undrafted' | BulletinFile;

export const UNDRAFTED: Bulletin = 'undrafted';

export const BULLETINS = 'bulletin-';

const withoutDraft = ({ draft: _, ...file }: BulletinFile): BulletinFile => file;

const published = (file: BulletinFile, data: BulletinPublished['data']): BulletinFile => {
  const { draft, editions } = file;
  return draft === undefined
    ? file
    : { ...withoutDraft(file), editions: [...editions, { drafted: draft.drafted, published: data }] };
};

const drafted = (bulletin: Bulletin, data: BulletinDrafted['data']): BulletinFile => ({
  id: data.bulletin,
  draft: { drafted: data, checks: [] },
  editions: bulletin === 'undrafted' ? [] : bulletin.editions,
});

/** The bulletin after a fact. */
export const evolveBulletin = (bulletin: Bulletin, fact: BulletinFact): Bulletin => {
  if (fact.type === 'BulletinDrafted') return drafted(bulletin, fact.data);
  if (bulletin === 'undrafted') return bulletin;
  switch (fact.type) {
    case 'BulletinChecked':
      return bulletin.draft === undefined
        ? bulletin
        : { ...bulletin, draft: { ...bulletin.draft, checks: [...bulletin.draft.checks, fact.data] } };
    case 'BulletinPublished':
      return published(bulletin, fact.data);
    case 'BulletinDiscarded': {
      const { by, at, reason } = fact.data;
      return { ...withoutDraft(bulletin), discarded: { by, at, reason } };
    }
  }
};
