import { isRejection, type MeetingId, type Rejection, reject, type UnitCode } from '@app/kernel';
import { only } from '../acts/only.js';
import { type Basis, itemOf } from '../authority/basis.js';
import { itemCited } from '../authority/lists.js';
import type { Occasion } from '../authority/occasion.js';
import { isTownship, mayBeCalled } from '../authority/units.js';
import { type EntryAct, type EntryRule, firstOf, type OnDocket } from './hearing.js';
import { theEntryIs } from './rules.js';

export interface IssueRuling {
  readonly meeting: MeetingId;
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  readonly basis: Basis;
  readonly legalBasis: string;
  readonly reasons: string;
  readonly bears: UnitCode;
  readonly overrules?: readonly string[];
  readonly draft?: string;
}

/** First the departments talk, then 编办 coordinates; only what both could not settle is ruled on. */
const consultedAndCoordinated: EntryRule = ({ entry: { consultation, coordination } }) => {
  if (consultation === undefined) return reject('docket.consult-first');
  if (coordination === undefined) return reject('docket.coordinate-first');
  return coordination.result === 'agreed' ? reject('docket.parties-agreed') : undefined;
};

const aQuorateMeetingHeardIt = ({ entry, sitting }: OnDocket): Rejection | undefined => {
  if (sitting === undefined || !sitting.calls.includes(entry.call)) return reject('ruling.not-on-the-agenda');
  return sitting.quorate ? undefined : reject('ruling.no-quorum');
};

/** 收回事项 above all: what departments answer for is not sent back to a township by a ruling. */
const onlyCallableUnits = ({ lead, cooperating }: IssueRuling, { units }: Occasion): Rejection | undefined => {
  const wrong = [lead, ...cooperating].find((unit) => !mayBeCalled(units(unit)));
  if (wrong === undefined) return undefined;
  return isTownship(units(wrong)) ? reject('ruling.never-to-a-township') : reject('unit.not-callable', { unit: wrong });
};

/** A ruling rests on the list as it is in force, or says why no item fits. */
const anItemInForceIsCited = ({ basis }: IssueRuling, { lists }: Occasion): Rejection | undefined => {
  const cited = itemOf(basis);
  const item = cited && itemCited(cited, lists);
  return isRejection(item) ? item : undefined;
};

const noUnitTwice = ({ lead, cooperating }: IssueRuling): Rejection | undefined =>
  new Set([lead, ...cooperating]).size === cooperating.length + 1 ? undefined : reject('ruling.unit-twice');

/** Calling is never held against a township, and so neither is the time that others lost. */
const theTownshipBearsNothing = ({ bears }: IssueRuling, { units }: Occasion): Rejection | undefined => {
  const unit = units(bears);
  if (unit === undefined) return reject('unit.unknown', { unit: bears });
  return isTownship(unit) ? reject('ruling.township-bears-nothing') : undefined;
};

const onlyWhatWasRuledIsOverruled = ({ unknownRulings = [] }: OnDocket): Rejection | undefined =>
  unknownRulings[0] === undefined ? undefined : reject('ruling.overrules-unknown', { ruling: unknownRulings[0] });

/** The meeting rules: who leads and who cooperates, on what basis, and who bears the time lost. */
export const issueRuling: EntryAct<IssueRuling> = {
  who: [only('arbiter')],
  when: [theEntryIs('on the docket'), consultedAndCoordinated],
  facts: (heard, words, occasion) =>
    firstOf(
      aQuorateMeetingHeardIt(heard),
      onlyCallableUnits(words, occasion),
      noUnitTwice(words),
      anItemInForceIsCited(words, occasion),
      theTownshipBearsNothing(words, occasion),
      onlyWhatWasRuledIsOverruled(heard),
    ) ?? [
      {
        type: 'RulingIssued',
        data: {
          overrules: [],
          ...words,
          ...heard.entry.about,
          call: heard.entry.call,
          round: heard.entry.round,
          ruling: heard.ruling ?? '',
          by: occasion.by.id,
          at: occasion.at,
        },
      },
    ],
};
