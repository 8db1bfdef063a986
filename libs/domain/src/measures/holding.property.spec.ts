import { epochMs, type Instant } from '@app/kernel';
import { everyLog } from '@app/testing';
import type { CallFact } from '../call/call.events.js';
import { dwellingTallyFor } from './dwelling.js';
import { ageOf, type Holder, type Stay, staysOf } from './holding.js';
import { type Holding, holdingOf } from './holding-of.js';

const heldOver = (log: readonly CallFact[]): Holding =>
  log.reduce<Holding | undefined>(
    (held, fact, index) => holdingOf(held, { ...fact, position: String(index).padStart(5, '0') }),
    undefined,
  ) as Holding;

const endOf = (log: readonly CallFact[]): Instant => log.at(-1)?.data.at as Instant;

const OVER: ReadonlySet<CallFact['type']> = new Set(['CallClosed', 'CallWithdrawn', 'CallDeclined']);

/** From raising to the end, without what lies between a closing and the next reopening. */
const ageIn = (log: readonly CallFact[]): number => {
  let age = 0;
  let since: Instant | undefined;
  for (const { type, data } of log) {
    if (type === 'CallRaised' || type === 'CallReopened') since = data.at;
    if (!OVER.has(type) || since === undefined) continue;
    age += epochMs(data.at) - epochMs(since);
    since = undefined;
  }
  return since === undefined ? age : age + epochMs(endOf(log)) - epochMs(since);
};

const staysIn = (log: readonly CallFact[]): readonly Stay[] => staysOf(heldOver(log), { at: endOf(log) });

/** Who held the call just after each fact, told apart from the turns. */
const leadsIn = (log: readonly CallFact[]): readonly Holder[] => heldOver(log).turns.map(({ holder }) => holder);

describe('whatever happens to a call, and whenever', () => {
  test('the times for which it lay with somebody add up to its age', () => {
    everyLog((log) => expect(ageOf(staysIn(log))).toBe(ageIn(log)));
  });

  test('it lies with one at a time, and there is no gap but while it is closed', () => {
    everyLog((log) => {
      const stays = staysIn(log);
      const reopened = log.filter(({ type }) => type === 'CallReopened').map(({ data }) => data.at);
      for (const [index, { from }] of stays.entries()) {
        const before = stays[index - 1];
        if (before !== undefined && before.to !== from) expect(reopened).toContain(from);
        if (before !== undefined) expect(before.to <= from).toBe(true);
      }
    });
  });

  test('from the first dispatch on one department leads until it is done', () => {
    everyLog((log) => {
      const named = log.filter(
        ({ type, data }) => (type === 'SlipDispatched' || type === 'SlipRedispatched') && data.part === 'lead',
      );
      const departments = leadsIn(log).filter(({ is }) => is === 'department');
      expect(new Set(departments.map((holder) => 'unit' in holder && holder.unit))).toEqual(
        new Set(named.map(({ data }) => 'to' in data && data.to)),
      );
    });
  });

  test('a ruling moves what is borne from one unit to another, and loses and adds nothing', () => {
    everyLog((log) => {
      const tally = dwellingTallyFor({ asOf: { at: endOf(log) } });
      tally.add(heldOver(log));
      const rows = tally.rows();
      const [lay, borne] = [rows.map(({ layMs }) => layMs), rows.map(({ borneMs }) => borneMs)];
      const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
      expect(sum(borne)).toBe(sum(lay));
      expect(sum(lay)).toBe(ageIn(log));
    });
  });

  test('as of a moment or a place before a ruling, everybody bears what lay with them', () => {
    everyLog((log) => {
      const first = log.findIndex(({ type }) => type === 'ResponsibilityRuled');
      if (first < 0) return;
      const known = { at: endOf(log), position: String(first - 1).padStart(5, '0') };
      expect(staysOf(heldOver(log), known).filter(({ borne }) => borne !== undefined)).toEqual([]);
    });
  });

  test('what a township took is never borne by another', () => {
    everyLog((log) => {
      const towns = staysIn(log).filter(({ holder }) => holder.is === 'township');
      expect(towns.filter(({ borne }) => borne !== undefined)).toEqual([]);
    });
  });
});
