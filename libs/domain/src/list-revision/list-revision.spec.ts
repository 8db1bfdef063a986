import { type Decision, type LocalDate, reject } from '@app/kernel';
import { item, LIST, LITTLE_LIST, listsWith, NOW, officer, rulesWith, unit, unitsWith } from '@app/testing';
import type { Occasion } from '../authority/occasion.js';
import { type Officer, SYSTEM } from '../authority/officer.js';
import { revisionAfterRuling } from './drafting.js';
import { type AskRevision, decideListRevision, type ListRevisionCommand } from './list-revision.decide.js';
import type { ListRevisionFact, Reviewer } from './list-revision.events.js';
import { evolveListRevision, NO_REVISION } from './list-revision.state.js';

const REVISION = '6f1c1d4e-0d1c-4f6e-9d7b-5f3f2a9f0b11';
const day = (text: string) => text as LocalDate;
const by = (who: Officer, otherwise: Partial<Occasion> = {}): Occasion => ({
  ...{ by: who, at: NOW, rules: rulesWith(), units: unitsWith(), lists: listsWith() },
  ...otherwise,
});

const given = (...facts: readonly ListRevisionFact[]) => {
  const revision = facts.reduce(evolveListRevision, NO_REVISION);
  return {
    when: (command: ListRevisionCommand, occasion: Occasion) => {
      const decision: Decision<ListRevisionFact> = decideListRevision(command, occasion)(revision);
      return {
        thenFacts: (...expected: readonly ListRevisionFact[]) => expect(decision).toEqual(expected),
        thenNothing: () => expect(decision).toEqual([]),
        thenRejected: (rejected: string, details?: Parameters<typeof reject>[1]) =>
          expect(decision).toEqual(reject(rejected, details)),
      };
    },
  };
};

const words: AskRevision = {
  revision: REVISION,
  list: LIST,
  change: { is: 'put', item: item('42', { lead: unit.environment, cooperating: [unit.market] }) },
  basis: '三定规定第四条',
  reason: '职责已划转',
};
const ask: ListRevisionCommand = { act: 'askRevision', words };
const fact = <T extends ListRevisionFact['type']>(
  type: T,
  who: Officer,
  data: Omit<Extract<ListRevisionFact, { type: T }>['data'], 'by' | 'at'>,
) => ({ type, data: { ...data, by: who.id, at: NOW } }) as unknown as Extract<ListRevisionFact, { type: T }>;
const asked = fact('ListRevisionAsked', officer.clerk, { ...words, unit: unit.market, legalReviewer: unit.justice });
const reviewed = (as: Reviewer, agrees = true, opinion = '同意') =>
  fact('ListRevisionReviewed', as === 'justice' ? officer.justiceArbiter : officer.listKeeper, { as, agrees, opinion });
const accepted = (from = '2026-04-01') =>
  fact('ListRevisionAccepted', officer.listKeeper, { effectiveFrom: day(from), list: LIST, change: words.change });
const refused = fact('ListRevisionRefused', officer.listKeeper, { reason: '依据不足' });
const published = fact('ListRevisionPublished', SYSTEM, { version: 2 });
const bothAgreed = [asked, reviewed('justice'), reviewed('list-keeper')] as const;
const review = (agrees = true, opinion = '同意'): ListRevisionCommand => ({
  act: 'reviewRevision',
  words: { agrees, opinion },
});
const accept = (from = '2026-04-01'): ListRevisionCommand => ({
  act: 'acceptRevision',
  words: { effectiveFrom: day(from) },
});
const refuse: ListRevisionCommand = { act: 'refuseRevision', words: { reason: '依据不足' } };
const withdraw: ListRevisionCommand = { act: 'withdrawRevision', words: { reason: '已协商一致' } };

describe('asking for a revision', () => {
  test('is done by a department or a township', () => {
    given().when(ask, by(officer.clerk)).thenFacts(asked);
    given()
      .when(ask, by(officer.caller))
      .thenFacts(fact('ListRevisionAsked', officer.caller, { ...words, unit: unit.town, legalReviewer: unit.justice }));
    for (const other of [officer.dispatcher, officer.supervisor, officer.admin])
      given().when(ask, by(other)).thenRejected('revision.not-an-applicant');
  });

  test('twice by the same officer is no fact; an id of somebody else is taken', () => {
    given(asked).when(ask, by(officer.clerk)).thenNothing();
    given(asked).when(ask, by(officer.caller)).thenRejected('revision.id-taken');
  });

  test('is about a list that there is, and an item that stands in it', () => {
    const elsewhere: ListRevisionCommand = { act: 'askRevision', words: { ...words, list: '权责清单' } };
    given().when(elsewhere, by(officer.clerk)).thenRejected('list.unknown', { list: '权责清单' });
    const gone: ListRevisionCommand = { act: 'askRevision', words: { ...words, change: { is: 'drop', item: '99' } } };
    given().when(gone, by(officer.clerk)).thenRejected('list.nothing-to-drop', { item: '99' });
  });

  test('may follow from a ruling, pre-filled', () => {
    const ruled = {
      ruling: '认定〔2026〕3号',
      list: LIST,
      lead: unit.housing,
      cooperating: [],
      basis: '三定',
      reason: '认定',
    };
    const drafted = {
      ...revisionAfterRuling(ruled, LITTLE_LIST[0] as (typeof LITTLE_LIST)[number]),
      revision: REVISION,
    };
    expect(drafted.change).toEqual({ is: 'put', item: item('42', { lead: unit.housing, cooperating: [] }) });
    given()
      .when({ act: 'askRevision', words: drafted }, by(officer.arbiter))
      .thenFacts(
        fact('ListRevisionAsked', officer.arbiter, { ...drafted, unit: unit.county, legalReviewer: unit.justice }),
      );
  });
});

describe('reviewing a revision', () => {
  test('is done by the list keeper, and by an arbiter of the unit that reviews legality', () => {
    given(asked).when(review(), by(officer.listKeeper)).thenFacts(reviewed('list-keeper'));
    given(asked).when(review(), by(officer.justiceArbiter)).thenFacts(reviewed('justice'));
    for (const other of [officer.arbiter, officer.clerk, officer.supervisor])
      given(asked).when(review(), by(other)).thenRejected('revision.not-a-reviewer');
  });

  test('in the same words again is no fact; another opinion takes the place of the first', () => {
    given(asked, reviewed('justice')).when(review(), by(officer.justiceArbiter)).thenNothing();
    given(asked, reviewed('justice'))
      .when(review(false, '缺少依据'), by(officer.justiceArbiter))
      .thenFacts(reviewed('justice', false, '缺少依据'));
  });

  test('ends with the decision', () => {
    given(asked, refused).when(review(), by(officer.listKeeper)).thenRejected('revision.is-refused');
    given(...bothAgreed, accepted())
      .when(review(false), by(officer.justiceArbiter))
      .thenRejected('revision.is-accepted');
  });

  test('needs a revision', () => {
    given().when(review(), by(officer.listKeeper)).thenRejected('revision.unknown');
  });
});

describe('deciding about a revision', () => {
  test('accepts it when both agree, from a day on', () => {
    given(...bothAgreed)
      .when(accept(), by(officer.listKeeper))
      .thenFacts(accepted());
  });

  test('is the list keeper’s', () => {
    for (const decision of [accept(), refuse])
      given(...bothAgreed)
        .when(decision, by(officer.justiceArbiter))
        .thenRejected('list.not-list-keeper');
  });

  test('waits for both reviews, and needs both in favour', () => {
    given(asked, reviewed('list-keeper'))
      .when(accept(), by(officer.listKeeper))
      .thenRejected('revision.needs-both-reviews', { missing: 'justice' });
    given(asked, reviewed('list-keeper'), reviewed('justice', false))
      .when(accept(), by(officer.listKeeper))
      .thenRejected('revision.not-agreed');
  });

  test('accepts it for today or later; again for the same day is no fact, for another day while it is not published', () => {
    given(...bothAgreed)
      .when(accept('2026-03-01'), by(officer.listKeeper))
      .thenRejected('list.effective-in-the-past', { today: '2026-03-02' });
    given(...bothAgreed, accepted())
      .when(accept(), by(officer.listKeeper))
      .thenNothing();
    given(...bothAgreed, accepted())
      .when(accept('2026-05-01'), by(officer.listKeeper))
      .thenFacts(accepted('2026-05-01'));
    given(...bothAgreed, accepted(), published)
      .when(accept('2026-05-01'), by(officer.listKeeper))
      .thenRejected('revision.is-published');
  });

  test('refuses it with reason, once', () => {
    given(asked).when(refuse, by(officer.listKeeper)).thenFacts(refused);
    given(asked, refused).when(refuse, by(officer.listKeeper)).thenNothing();
    given(...bothAgreed, accepted(), published)
      .when(refuse, by(officer.listKeeper))
      .thenRejected('revision.is-published');
  });
});

describe('withdrawing a revision', () => {
  test('is for the unit that asked, while it is under review', () => {
    const withdrawn = fact('ListRevisionWithdrawn', officer.signer, { reason: '已协商一致' });
    given(asked).when(withdraw, by(officer.signer)).thenFacts(withdrawn);
    given(asked, withdrawn).when(withdraw, by(officer.signer)).thenNothing();
    given(asked).when(withdraw, by(officer.otherClerk)).thenRejected('revision.not-yours');
    given(asked, refused).when(withdraw, by(officer.clerk)).thenRejected('revision.is-refused');
  });
});

describe('the version that carries a revision out', () => {
  const note: ListRevisionCommand = { act: 'notePublished', words: { version: 2 } };

  test('is noted by the system, once', () => {
    given(...bothAgreed, accepted())
      .when(note, by(SYSTEM))
      .thenFacts(published);
    given(...bothAgreed, accepted(), published)
      .when(note, by(SYSTEM))
      .thenNothing();
    given(...bothAgreed, accepted())
      .when(note, by(officer.listKeeper))
      .thenRejected('officer.lacks-role', { needs: 'system' });
  });
});
