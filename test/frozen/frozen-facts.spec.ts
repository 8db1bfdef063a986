import { type Aggregate, currentVersion, upcast } from '@app/event-sourcing';
import type { Fact } from '@app/kernel';
import { DESKS } from '../../libs/commands/src/desks.js';
import { declaredFacts, FIXTURES, type Fixture, factTypesIn } from './fixtures.js';

type AnyAggregate = Aggregate<unknown, Fact>;

const deskOf = (room: string): string => room.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const aggregateOf = (room: string): AnyAggregate => DESKS[deskOf(room) as keyof typeof DESKS].aggregate as AnyAggregate;

const decoded = ({ room, type, v, data }: Fixture): Fact =>
  upcast(aggregateOf(room).upcasters ?? {}, { stream: `${room}-frozen`, type, data, meta: { v: String(v) } });

const named = (room: string, name: string): Fixture => {
  const found = FIXTURES.find((fixture) => fixture.room === room && fixture.name === name);
  if (found === undefined) throw new Error(`no fixture ${room}/${name}`);
  return found;
};

/** Maps read as objects, so that a fixture can tell of them. */
const legible = (state: object): object =>
  Object.fromEntries(
    Object.entries(state).map(([key, value]) => [key, value instanceof Map ? Object.fromEntries(value) : value]),
  );

const folded = (room: string, fixtures: readonly Fixture[]): object => {
  const { initial, evolve } = aggregateOf(room);
  return legible(fixtures.map(decoded).reduce(evolve, initial) as object);
};

const earlier = ({ room, after }: Fixture): readonly Fixture[] => after.map((name) => named(room, name));

const meansIt = ({ means, lacks = [] }: Fixture, state: object): void => {
  expect(state).toMatchObject(means);
  for (const path of lacks) expect(state).not.toHaveProperty(path);
};

const versionsOf = (room: string, type: string): readonly number[] =>
  FIXTURES.filter((fixture) => fixture.room === room && fixture.type === type).map(({ v }) => v);

const unfrozen = (declared: ReturnType<typeof declaredFacts>): readonly string[] =>
  declared.flatMap(({ room, type }) => {
    const today = currentVersion(aggregateOf(room).upcasters ?? {}, type);
    const all = Array.from({ length: today }, (_, index) => index + 1);
    return all.filter((v) => !versionsOf(room, type).includes(v)).map((v) => `${room}/${type} v${v}`);
  });

describe('a fact that was ever stored', () => {
  test.each(FIXTURES)('$room/$name decodes, folds and means what it meant', (fixture) => {
    meansIt(fixture, folded(fixture.room, [...earlier(fixture), fixture]));
  });

  test.each(FIXTURES)('$room/$name is what makes the difference', (fixture) => {
    expect(() => meansIt(fixture, folded(fixture.room, earlier(fixture)))).toThrow(/expect\(/);
  });

  test('is kept under its own name and version', () => {
    const kebab = (type: string) => type.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    expect(FIXTURES.map(({ name }) => name)).toEqual(FIXTURES.map(({ type, v }) => `${kebab(type)}.v${v}`));
  });
});

describe('every fact of the domain', () => {
  test('is frozen in each of its versions', () => {
    expect(unfrozen(declaredFacts())).toEqual([]);
  });

  test('is still declared when it is frozen', () => {
    const declared = declaredFacts().map(({ room, type }) => `${room}/${type}`);
    expect(FIXTURES.map(({ room, type }) => `${room}/${type}`).filter((fact) => !declared.includes(fact))).toEqual([]);
  });

  test('canary: the scan finds facts on one line and on two, and misses none that is not frozen', () => {
    const planted = "type A = Fact<'MoonRisen', By>;\nexport type B = Fact<\n  'MoonSet',\n  By\n>;";
    expect(factTypesIn(planted)).toEqual(['MoonRisen', 'MoonSet']);
    expect(unfrozen([{ room: 'call', type: 'MoonRisen' }])).toEqual(['call/MoonRisen v1']);
    expect(declaredFacts().filter(({ room }) => room === 'call').length).toBeGreaterThan(30);
  });
});
