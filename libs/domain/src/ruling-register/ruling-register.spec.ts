import type { CallId } from '@app/kernel';
import { CALL_ID, givenOf, NOW, officer } from '@app/testing';
import { rulingAddress, rulingAt, rulingNumber, yearOfRuling } from './ruling-number.js';
import { decideRulingRegister, type RulingRegisterCommand } from './ruling-register.decide.js';
import type { RulingRegisterFact } from './ruling-register.events.js';
import { evolveRulingRegister, NO_RULINGS, type RulingRegister } from './ruling-register.state.js';

const given = givenOf<RulingRegister, RulingRegisterFact, RulingRegisterCommand>({
  initial: NO_RULINGS,
  evolve: evolveRulingRegister,
  decide: decideRulingRegister,
  usual: { takeRulingNumber: officer.arbiter },
});
const taking = (call = CALL_ID, round = 1): RulingRegisterCommand => ({
  act: 'takeRulingNumber',
  words: { year: '2026', call, round },
});
const taken = (nth: number, call = CALL_ID, round = 1): RulingRegisterFact => ({
  type: 'RulingNumberTaken',
  data: { ruling: `联〔2026〕${nth}号`, nth, call, round, by: officer.arbiter.id, at: NOW },
});

test('each entry takes the next number of the year, and keeps it', () => {
  given().when(taking()).then(taken(1));
  given(taken(1)).when(taking()).thenNothing();
  given(taken(1))
    .when(taking(CALL_ID, 2))
    .then(taken(2, CALL_ID, 2));
  given(taken(1), taken(2, 'other' as CallId))
    .when(taking(CALL_ID, 2))
    .then(taken(3, CALL_ID, 2));
  given().when(taking(), { by: officer.supervisor }).thenRejected('officer.lacks-role');
});

test('a number reads as officials write it, and has a plain form for addresses', () => {
  const number = rulingNumber('2026', 3);
  expect([number, rulingAddress(number), yearOfRuling(number)]).toEqual(['联〔2026〕3号', '2026-3', '2026']);
  expect([rulingAt('2026-3'), rulingAt('2026-03'), rulingAt('x')]).toEqual([number, undefined, undefined]);
  expect(yearOfRuling('政〔2026〕3号')).toBeUndefined();
});
