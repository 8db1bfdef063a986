import {
  addsUp,
  type Call,
  type CallFact,
  type CallLife,
  evolveCall,
  isOpen,
  type LifeStanding,
  leadOf,
  type Raised,
  type Slip,
  standingOf,
  stockOf,
  UNRAISED,
} from '@app/domain';
import { on } from '@app/testing';
import fc from 'fast-check';
import { callFile } from './call-file/call-file.js';
import { callLineAfter } from './call-register/call-register.projection.js';
import type { CallRegisterRow } from './call-register/call-register.row.js';
import { slipLivesAfter } from './figures/slip-lives.projection.js';
import { slipLinesAfter } from './slip-register/slip-register.projection.js';
import { CALL_LINE, type SlipStandingName } from './slip-register/slip-register.row.js';
import { anyCall } from './test-kit/any-call.js';
import { drawnOnce } from './test-kit/drawn-once.js';
import { folded, foldedSheet, stored } from './test-kit/stored.js';

const callOf = (facts: readonly CallFact[]): Raised => facts.reduce<Call>(evolveCall, UNRAISED) as Raised;
const lifeOf = (facts: readonly CallFact[]): CallLife | undefined => folded(slipLivesAfter, ...facts)?.life;

/** A slip that was open when its call was withdrawn is withdrawn with it. */
const standsAs = (slip: Slip, call: Raised): SlipStandingName =>
  call.standing.is === 'withdrawn' && isOpen(slip) ? 'withdrawn' : slip.standing.is;

const inTheStock: Readonly<Record<SlipStandingName, LifeStanding>> = {
  'awaiting signature': 'open',
  'in hand': 'open',
  'return asked': 'open',
  suspended: 'suspended',
  returned: 'returned',
  discharged: 'discharged',
  'fed back': 'completed',
  withdrawn: 'withdrawn',
};

const day = fc.integer({ min: 1, max: 31 }).map((number) => on(`03-${String(number).padStart(2, '0')} 00:00`));
const everyCall = drawnOnce(fc.tuple(anyCall, day, day, day), 100);

const forAnyCall = (agrees: (facts: readonly CallFact[], call: Raised) => void): void =>
  everyCall(([facts]) => agrees(facts, callOf(facts)));

describe('whatever happens to a call', () => {
  test('the call register stands as the call does, after every fact', () => {
    forAnyCall((facts) => {
      let line: CallRegisterRow | undefined;
      for (const [index, event] of stored(...facts).entries()) {
        const call = callOf(facts.slice(0, index + 1));
        line = callLineAfter(line, event);
        expect(line).toMatchObject({
          standing: call.standing.is,
          lead: leadOf(call)?.to ?? null,
          units: [...new Set(call.slips.map(({ to }) => to))],
          last_at: call.lastAt,
        });
      }
    });
  });

  test('the slip register stands as the slips do', () => {
    forAnyCall((facts, call) => {
      const lines = foldedSheet(slipLinesAfter, ...facts).filter(({ slip }) => slip !== CALL_LINE);
      expect(lines).toMatchObject(
        call.slips.map((slip) => ({
          slip: slip.id,
          unit: slip.to,
          standing: standsAs(slip, call),
          open: isOpen(slip) && call.standing.is !== 'withdrawn',
          signed: slip.signed,
          responded: slip.responded,
          deadlines: slip.deadlines,
          extension_days: slip.extensionAsked ?? null,
        })),
      );
      expect(lines.map(({ missed }) => [...missed].sort())).toEqual(
        call.slips.map(({ missed }) => Object.keys(missed).sort()),
      );
      expect(lines.map(({ dispute_reason }) => dispute_reason !== null)).toEqual(
        call.slips.map(({ disputed }) => disputed),
      );
    });
  });

  test('the slips’ lives stand in the stock as the slips do', () => {
    forAnyCall((facts, call) => {
      const standings = lifeOf(facts)?.slips.map(({ marks }) => standingOf(marks));
      expect(standings).toEqual(call.slips.map((slip) => inTheStock[standsAs(slip, call)]));
    });
  });

  test('the department that holds the call is the one that leads it', () => {
    forAnyCall((facts, call) => {
      const holder = lifeOf(facts)?.held.turns.at(-1)?.holder;
      if (call.standing.is === 'with departments') expect(holder).toEqual({ is: 'department', unit: leadOf(call)?.to });
      if (call.standing.is === 'awaiting confirmation') expect(holder).toEqual({ is: 'township', unit: call.township });
      if (call.standing.is === 'awaiting dispatch') expect(holder).toEqual({ is: 'dispatch desk' });
    });
  });

  test('the file shows every slip and every fact', () => {
    forAnyCall((facts, call) => {
      const file = callFile(stored(...facts));
      expect(file?.slips.map(({ slip, standing }) => [slip, standing])).toEqual(
        call.slips.map(({ id, standing }) => [id, standing]),
      );
      expect(file?.timeline.map(({ fact }) => fact)).toEqual(facts.map(({ type }) => type));
    });
  });

  test('the stock adds up on any day', () => {
    everyCall(([facts, from, to, at]) => {
      const lives = lifeOf(facts)?.slips ?? [];
      const [row] = stockOf(lives, {
        by: 'county',
        from,
        to: to < from ? from : to,
        asOf: { at },
        timeZone: 'Asia/Shanghai',
      });
      expect(row && addsUp(row)).toBe(true);
    });
  });

  test('a missed closure is never on time again', () => {
    forAnyCall((facts) => {
      const missed = facts.flatMap((fact) => (fact.type === 'ClosureDeadlineMissed' ? [fact.data.slip] : []));
      const marked = lifeOf(facts)?.slips.filter(({ marks }) => marks.some(({ what }) => what === 'closure missed'));
      expect(marked?.map(({ slip }) => slip).sort()).toEqual([...new Set(missed)].sort());
    });
  });
});
