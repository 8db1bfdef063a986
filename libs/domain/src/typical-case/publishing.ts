import { type CallId, type Instant, type Rejection, reject, type UnitCode } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import { only } from '../acts/only.js';
import { canonical } from '../words/canonical.js';
import { type Person, personalDataIn } from './personal-data.js';
import type { CaseWords, TypicalCaseFact } from './typical-case.events.js';
import type { TypicalCase } from './typical-case.state.js';

/** A call as an example may be made of it. */
export interface CallToPublish {
  readonly call: CallId;
  readonly matter: string;
  readonly township: UnitCode;
  readonly lead?: UnitCode;
  readonly cooperating: readonly UnitCode[];
  /** Absent while it is not closed. */
  readonly closedAt?: Instant;
  /** What the township said, if it did. */
  readonly solved?: boolean;
  /** A supervisor found that it was reported as done and was not. */
  readonly closedFalsely: boolean;
  readonly personServed?: Person;
}

/** The case as it stands, with the call that it is made of. */
export interface CaseOfCall {
  readonly typicalCase: TypicalCase;
  readonly of: CallToPublish;
}

export interface PublishCase extends CaseWords {
  /** Somebody has read every word of it once more. */
  readonly confirmed: boolean;
}

type CaseRule = Rule<CaseOfCall>;

const theCallIsClosed: CaseRule = ({ of: { closedAt } }) =>
  closedAt === undefined ? reject('case.call-not-closed') : undefined;

/** An example to follow is one that was solved. */
const nobodySaidUnsolved: CaseRule = ({ of: { solved } }) =>
  solved === false ? reject('case.call-not-solved') : undefined;

const itWasDone: CaseRule = ({ of: { closedFalsely } }) =>
  closedFalsely ? reject('case.call-closed-falsely') : undefined;

const itIsNotOutAlready: CaseRule = ({ typicalCase }) =>
  typicalCase !== 'unpublished' && typicalCase.standing === 'published' ? reject('case.is-published') : undefined;

const wordsIn = ({ title, background, done, result, lesson }: CaseWords): CaseWords => ({
  ...{ title, background, done, result },
  ...(lesson !== undefined && { lesson }),
});

const itNamesNobody = (words: CaseWords, { personServed }: CallToPublish): Rejection | undefined => {
  const found = Object.values(wordsIn(words)).flatMap((text: string) => personalDataIn(text, personServed));
  const named = [...new Set(found.map((one) => one.words))];
  return named.length === 0 ? undefined : reject('case.names-a-person', { found: named.join('、') });
};

const itWasRead = ({ confirmed }: PublishCase): Rejection | undefined =>
  confirmed ? undefined : reject('case.not-confirmed');

const saysTheSame = ({ typicalCase }: CaseOfCall, words: PublishCase): boolean =>
  typicalCase !== 'unpublished' &&
  typicalCase.standing === 'published' &&
  canonical(typicalCase.words) === canonical(wordsIn(words));

/** A closed call becomes an example, told in words that name nobody. */
export const publishCase: Act<CaseOfCall, PublishCase, TypicalCaseFact> = {
  who: [only('supervisor')],
  alreadySo: saysTheSame,
  when: [itIsNotOutAlready, theCallIsClosed, nobodySaidUnsolved, itWasDone],
  facts: ({ typicalCase, of }, words, { by, at }) => {
    const refusal = itNamesNobody(words, of) ?? itWasRead(words);
    if (refusal !== undefined) return refusal;
    const { personServed: _, solved: __, closedFalsely: ___, closedAt, ...told } = of;
    const edition = typicalCase === 'unpublished' ? 1 : typicalCase.edition + 1;
    const data = { ...told, ...wordsIn(words), closedAt: closedAt as Instant, edition, by: by.id, at };
    return [{ type: 'TypicalCasePublished', data }];
  },
};
