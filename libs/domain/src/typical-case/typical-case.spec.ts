import type { Instant } from '@app/kernel';
import { CALL_ID, givenOf, NOW, officer, unit } from '@app/testing';
import type { CallToPublish, PublishCase } from './publishing.js';
import { decideTypicalCase, type TypicalCaseCommand } from './typical-case.decide.js';
import type { TypicalCaseFact } from './typical-case.events.js';
import { evolveTypicalCase, type TypicalCase, UNPUBLISHED } from './typical-case.state.js';

const CLOSED: CallToPublish = {
  call: CALL_ID,
  matter: '环境保护',
  township: unit.town,
  lead: unit.market,
  cooperating: [unit.environment],
  closedAt: '2026-03-01T01:00:00.000Z' as Instant,
  solved: true,
  closedFalsely: false,
  personServed: { name: '钱多多' },
};
const WORDS = { title: '当晚查清', background: '夜间异味', done: '联合到场', result: '停产' } as const;

const given = (call: CallToPublish = CLOSED) =>
  givenOf<TypicalCase, TypicalCaseFact, TypicalCaseCommand>({
    initial: UNPUBLISHED,
    evolve: evolveTypicalCase,
    decide: (command, occasion) => decideTypicalCase(command, occasion, call),
    usual: { publishCase: officer.supervisor, withdrawCase: officer.supervisor },
  });

const publish = (more: Partial<PublishCase> = {}): TypicalCaseCommand => ({
  act: 'publishCase',
  words: { ...WORDS, confirmed: true, ...more },
});
const withdraw: TypicalCaseCommand = { act: 'withdrawCase', words: { reason: '异味复发' } };

const { personServed: _, solved: __, closedFalsely: ___, ...told } = CLOSED;
const published = (edition = 1, more: object = {}): TypicalCaseFact => ({
  type: 'TypicalCasePublished',
  data: {
    ...told,
    ...WORDS,
    closedAt: CLOSED.closedAt as Instant,
    edition,
    by: officer.supervisor.id,
    at: NOW,
    ...more,
  },
});
const withdrawn: TypicalCaseFact = {
  type: 'TypicalCaseWithdrawn',
  data: { reason: '异味复发', by: officer.supervisor.id, at: NOW },
};

describe('a typical case', () => {
  test('is published by a supervisor from a closed call, and thanks the township', () => {
    given()().when(publish()).then(published());
    given()().when(publish(), { by: officer.dispatcher }).thenRejected('officer.lacks-role');
    const { closedAt: _, ...open } = CLOSED;
    given(open)().when(publish()).thenRejected('case.call-not-closed');
    given({ ...CLOSED, solved: false })()
      .when(publish())
      .thenRejected('case.call-not-solved');
    given({ ...CLOSED, closedFalsely: true })()
      .when(publish())
      .thenRejected('case.call-closed-falsely');
  });

  test('needs no word of the township where its confirmation was deemed', () => {
    const { solved: _, ...deemed } = CLOSED;
    given(deemed)().when(publish()).then(published());
  });

  test('names nobody', () => {
    given()()
      .when(publish({ done: '电话13812345678联系钱多多' }))
      .thenRejected('case.names-a-person', { found: '钱多多、13812345678' });
    given()()
      .when(publish({ lesson: '住解放路12号' }))
      .thenRejected('case.names-a-person', { found: '12号' });
  });

  test('was read by somebody', () => {
    given()()
      .when(publish({ confirmed: false }))
      .thenRejected('case.not-confirmed');
  });

  test('is published once; said otherwise only after it was withdrawn', () => {
    given()(published()).when(publish()).thenNothing();
    given()(published())
      .when(publish({ title: '另一标题' }))
      .thenRejected('case.is-published');
    given()(published(), withdrawn).when(publish()).then(published(2));
  });

  test('is withdrawn with reason', () => {
    given()(published()).when(withdraw).then(withdrawn);
    given()(published(), withdrawn).when(withdraw).thenNothing();
    given()(published()).when(withdraw, { by: officer.caller }).thenRejected('officer.lacks-role');
    given()().when(withdraw).thenRejected('case.unknown');
  });
});
