import { integrationSchemas, TOPICS } from '@app/contracts';
import type { CallFact } from '@app/domain';
import { CALL_ID } from '@app/testing';
import { FIXTURES } from '../../../../../test/frozen/fixtures.js';
import { personalIn } from '../../../test-kit/personal-in.js';
import { tellCall } from './tell-call.js';

const facts = FIXTURES.filter(({ room }) => room === 'call');
const told = facts.map(({ name, type, data }) => ({ name, type, told: tellCall(CALL_ID, { type, data } as CallFact) }));
const silent = told.filter((one) => one.told === undefined).map(({ type }) => type);

describe('what is told of a call', () => {
  test.each(told.filter((one) => one.told !== undefined))('$name is told in its published shape', ({ told }) => {
    const { success, data, error } = told?.shape.data.strict().safeParse(told.data) ?? {};
    expect([success, error?.issues]).toEqual([true, undefined]);
    expect(data).toEqual(told?.data);
  });

  test('is everything but the words of officers about departments and of persons, and until when a township may confirm', () => {
    expect([...new Set(silent)].toSorted()).toEqual([
      'CallQualityMarked',
      'ConfirmationMoved',
      'DepartmentRated',
      'FeedbackPrepared',
      'RulingWithoutEffect',
      'ServedLinkIssued',
      'ServedPersonRated',
      'SlipExcluded',
    ]);
  });

  test('is every event of the topic at least once', () => {
    const types = new Set(told.map((one) => one.told?.shape.type));
    expect(TOPICS.calls.events.filter(({ type }) => !types.has(type)).map(({ type }) => type)).toEqual([]);
  });

  test('names no officer, no person, no telephone and no file', () => {
    const everything = JSON.stringify(told.map((one) => one.told?.data));
    const personal = personalIn(facts.map(({ data }) => data));
    expect(personal.length).toBeGreaterThan(20);
    expect(personal.filter((text) => everything.includes(text))).toEqual([]);
    expect(Object.keys(integrationSchemas()).length).toBeGreaterThan(25);
  });
});
