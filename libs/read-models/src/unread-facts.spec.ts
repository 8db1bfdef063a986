import { type CallFact, LIFE_FACTS } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { everyLog } from '@app/testing';
import { slipLivesAfter } from './figures/slip-lives.projection.js';
import type { SlipLivesRow } from './figures/slip-lives.row.js';
import { LINE_FACTS, slipLinesAfter } from './slip-register/slip-register.projection.js';
import type { SlipRegisterRow } from './slip-register/slip-register.row.js';
import { stored } from './test-kit/stored.js';

const lives = (events: readonly StoredEvent[]) =>
  events.reduce<SlipLivesRow | undefined>((row, event) => slipLivesAfter(row, event), undefined);

const lines = (events: readonly StoredEvent[]) =>
  events.reduce<readonly SlipRegisterRow[]>((rows, event) => slipLinesAfter(rows, event), []);

describe.each([
  { paper: 'figures', read: LIFE_FACTS, made: lives },
  { paper: 'slip register', read: LINE_FACTS, made: lines },
] as const)('the $paper', ({ read, made }) => {
  test('is the same without the facts that it does not read', () => {
    const isRead = ({ type }: StoredEvent): boolean => read.includes(type as CallFact['type']);
    everyLog((facts) => {
      const events = stored(...facts);
      expect(made(events.filter(isRead))).toEqual(made(events));
    });
  });

  test('names every type that it reads once', () => {
    expect(new Set(read).size).toBe(read.length);
  });
});
