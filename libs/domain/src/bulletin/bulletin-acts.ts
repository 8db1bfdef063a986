import { reject } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import { canonical } from '../words/canonical.js';
import type { BulletinFact, BulletinPublished } from './bulletin.events.js';
import type { BulletinDraft, BulletinFile } from './bulletin.state.js';
import { checkBulletin } from './check-bulletin.js';
import { contentOf, type GoingOut } from './content.js';
import { cellsChanged } from './differences.js';
import { faultWords } from './fault-words.js';

type BulletinRule = Rule<BulletinFile>;
type BulletinAct<Words> = Act<BulletinFile, Words, BulletinFact>;

export interface PublishBulletin {
  /** 文号; numbered by year and period when absent. */
  readonly number?: string;
}

/** SHA-256 of a text, in hexadecimal. */
export type Sealing = (text: string) => string;

const somethingIsDrafted: BulletinRule = ({ draft }) =>
  draft === undefined ? reject('bulletin.nothing-drafted') : undefined;

const faultsOf = ({ drafted }: BulletinDraft) => checkBulletin(drafted.shape, drafted.table);

const thePartsAddUp: BulletinRule = ({ draft }) => {
  const faults = draft === undefined ? [] : faultsOf(draft);
  return faults.length === 0
    ? undefined
    : reject('bulletin.does-not-add-up', { faults: faults.slice(0, 5).map(faultWords).join('；') });
};

/** Whoever publishes is not the only one who looked, if the county asks for it. */
const aSecondOfficerChecked: BulletinRule = ({ draft }, { by, rules }) =>
  rules.settings.bulletins.secondOfficer && !draft?.checks.some((check) => check.by !== by.id)
    ? reject('bulletin.needs-second-officer')
    : undefined;

const changesIn = ({ draft, editions }: BulletinFile) => {
  const former = editions.at(-1);
  return draft === undefined || former === undefined
    ? []
    : cellsChanged(draft.drafted.shape, former.drafted.table, draft.drafted.table);
};

const aNewEditionChangesSomething: BulletinRule = (file) =>
  file.editions.length > 0 && changesIn(file).length === 0 ? reject('bulletin.nothing-changed') : undefined;

const usualNumber = ({ drafted: { period } }: BulletinDraft): string =>
  `〔${period.from.slice(0, 4)}〕${period.kind === 'month' ? `第${Number(period.from.slice(5, 7))}期` : period.from.slice(5)}`;

export const checkBulletinAct: BulletinAct<object> = {
  who: [only('supervisor')],
  when: [somethingIsDrafted],
  facts: ({ draft }, _words, { by, at }) => {
    const { drafted, checks } = draft as BulletinDraft;
    if (checks.some((check) => check.by === by.id)) return [];
    const { edition, asOf } = drafted;
    const data = { edition, countedAt: asOf.countedAt, faults: faultsOf(draft as BulletinDraft), by: by.id, at };
    return [{ type: 'BulletinChecked', data }];
  },
};

/** Publishing with the seal that the house keeps. */
export const publishingWith = (seal: Sealing): BulletinAct<PublishBulletin> => ({
  who: [only('supervisor')],
  when: [somethingIsDrafted, thePartsAddUp, aSecondOfficerChecked, aNewEditionChangesSomething],
  facts: (file, { number }, { by, at }) => {
    const { drafted } = file.draft as BulletinDraft;
    const going: GoingOut = {
      number: number ?? file.editions[0]?.published.number ?? usualNumber(file.draft as BulletinDraft),
      publishedAt: at,
      changes: changesIn(file),
    };
    const { bulletin, edition, period, shape, reason } = drafted;
    const content = contentOf(drafted, going);
    const data: BulletinPublished['data'] = {
      ...{ bulletin, edition, title: content.title, period, shape: shape.code },
      ...{ number: going.number, sha256: seal(canonical(content)), changes: going.changes },
      ...(reason !== undefined && { reason }),
      ...{ by: by.id, at },
    };
    return [{ type: 'BulletinPublished', data }];
  },
});

export const discardBulletin: BulletinAct<WithReason> = {
  who: [only('supervisor')],
  alreadySo: ({ draft, discarded }) => draft === undefined && discarded !== undefined,
  when: [somethingIsDrafted],
  facts: ({ draft }, { reason }, { by, at }) => [
    {
      type: 'BulletinDiscarded',
      data: { edition: (draft as BulletinDraft).drafted.edition, reason, by: by.id, at },
    },
  ],
};
