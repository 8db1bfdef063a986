import type { Decision, LocalDate } from '@app/kernel';
import { instant } from '@app/kernel';
import { item, LIST, LITTLE_LIST, listsWith, NOW, officer, rulesWith, unit, unitsWith } from '@app/testing';
import type { ListItem } from '../authority/list-item.js';
import type { Occasion } from '../authority/occasion.js';
import type { Officer } from '../authority/officer.js';
import { differenceBetween } from './list-difference.js';
import {
  decideResponsibilityList,
  type FoundList,
  type PublishList,
  type ResponsibilityListCommand,
} from './responsibility-list.decide.js';
import type { ResponsibilityListFact } from './responsibility-list.events.js';
import { evolveResponsibilityList, type FoundedList, UNFOUNDED } from './responsibility-list.state.js';
import { listInForce, versionOn } from './version-on.js';

const day = (text: string) => text as LocalDate;
const by = (who: Officer = officer.listKeeper, at = NOW): Occasion => ({
  ...{ by: who, at, rules: rulesWith() },
  units: unitsWith({ code: unit.housing, name: '住房和城乡建设局', kind: 'department', parent: unit.county }),
  lists: listsWith(),
});

const given = (...facts: readonly ResponsibilityListFact[]) => {
  const list = facts.reduce(evolveResponsibilityList, UNFOUNDED);
  return {
    list: list as FoundedList,
    when: (command: ResponsibilityListCommand, occasion = by()) => {
      const decision: Decision<ResponsibilityListFact> = decideResponsibilityList(command, occasion)(list);
      return {
        thenFacts: (...expected: readonly ResponsibilityListFact[]) => expect(decision).toEqual(expected),
        thenNothing: () => expect(decision).toEqual([]),
        thenRejected: (rejected: string, details?: object) =>
          expect(decision).toEqual(details === undefined ? { rejected } : { rejected, details }),
      };
    },
  };
};

const words: FoundList = {
  list: LIST,
  name: '临溪县属地管理责任清单',
  kind: 'territorial',
  legalReviewer: unit.justice,
};
const told = { by: officer.listKeeper.id, at: NOW };
const founded: ResponsibilityListFact = { type: 'ListFounded', data: { ...words, ...told } };
const found = (otherwise: Partial<FoundList> = {}): ResponsibilityListCommand => ({
  act: 'foundList',
  words: { ...words, ...otherwise },
});
const publish = (otherwise: Partial<PublishList> = {}): ResponsibilityListCommand => ({
  act: 'publishList',
  words: { effectiveFrom: day('2026-03-02'), ...otherwise },
});
const version = (
  nth: number,
  effectiveFrom: string,
  puts: readonly ListItem[],
  drops: readonly string[] = [],
): ResponsibilityListFact => ({
  type: 'ListVersionPublished',
  data: { list: LIST, version: nth, effectiveFrom: day(effectiveFrom), puts, drops, ...told },
});
const first = version(1, '2026-01-01', LITTLE_LIST);
const reworded = item('42', { townshipDuty: '发现后一小时内报告' });

describe('founding a list', () => {
  test('is the list keeper’s', () => {
    given().when(found()).thenFacts(founded);
    given().when(found(), by(officer.admin)).thenRejected('list.not-list-keeper');
  });

  test('in the same words again is no fact, in other words refused', () => {
    given(founded).when(found()).thenNothing();
    given(founded)
      .when(found({ name: '另一份' }))
      .thenRejected('list.code-taken', { list: LIST });
  });

  test('names a unit that there is for the review of legality', () => {
    const nowhere = 'NOWHERE' as typeof unit.justice;
    given()
      .when(found({ legalReviewer: nowhere }))
      .thenRejected('unit.unknown', { unit: nowhere });
  });
});

describe('publishing a version', () => {
  test('states the first version whole', () => {
    given(founded)
      .when(publish({ items: LITTLE_LIST }))
      .thenFacts(version(1, '2026-03-02', LITTLE_LIST));
  });

  test('stores only what the next version says otherwise', () => {
    given(founded, first)
      .when(publish({ items: [reworded, ...LITTLE_LIST.slice(1, 3), item('50')] }))
      .thenFacts(version(2, '2026-03-02', [reworded, item('50')], ['9']));
  });

  test('may name only the changes', () => {
    given(founded, first)
      .when(publish({ puts: [reworded, ...LITTLE_LIST.slice(1)], drops: [] }))
      .thenFacts(version(2, '2026-03-02', [reworded]));
    given(founded, first)
      .when(publish({ drops: ['9'] }))
      .thenFacts(version(2, '2026-03-02', [], ['9']));
  });

  test('in the same words is no fact, whatever the day', () => {
    given(founded, first)
      .when(publish({ items: LITTLE_LIST, effectiveFrom: day('2026-12-01') }))
      .thenNothing();
  });

  test('that carries out a revision again is no fact', () => {
    const revision = '6f1c1d4e-0d1c-4f6e-9d7b-5f3f2a9f0b11';
    const carried = { ...first, data: { ...first.data, revision } } as ResponsibilityListFact;
    given(founded, carried)
      .when(publish({ puts: [reworded], revision }))
      .thenNothing();
  });

  test('is the list keeper’s', () => {
    for (const other of [officer.admin, officer.dispatcher, officer.clerk, officer.justiceArbiter])
      given(founded)
        .when(publish({ items: LITTLE_LIST }), by(other))
        .thenRejected('list.not-list-keeper');
  });

  test('needs a list', () => {
    given()
      .when(publish({ items: LITTLE_LIST }))
      .thenRejected('list.unfounded');
  });

  test('names each item once', () => {
    given(founded)
      .when(publish({ items: [item('42'), item('42')] }))
      .thenRejected('list.item-twice', { item: '42' });
    given(founded, first)
      .when(publish({ puts: [reworded], drops: ['42'] }))
      .thenRejected('list.item-twice', { item: '42' });
  });

  test('takes off only what is there', () => {
    given(founded, first)
      .when(publish({ drops: ['99'] }))
      .thenRejected('list.nothing-to-drop', { item: '99' });
  });

  test('names departments and agencies that can be called, each once', () => {
    for (const nobody of [unit.town, 'NOWHERE' as typeof unit.town])
      given(founded)
        .when(publish({ items: [item('42', { lead: nobody })] }))
        .thenRejected('unit.not-callable', { unit: nobody });
    const closed = { ...by(), units: unitsWith({ code: unit.market, name: '旧局', kind: 'department', closed: true }) };
    given(founded)
      .when(publish({ items: [item('42')] }), closed)
      .thenRejected('unit.not-callable', { unit: unit.market });
    given(founded)
      .when(publish({ items: [item('42', { cooperating: [unit.market] })] }))
      .thenRejected('list.unit-twice', { item: '42' });
  });

  test('leaves the lead out only of what is the township’s own', () => {
    const { lead: _, ...ledByNobody } = item('7');
    given(founded)
      .when(publish({ items: [ledByNobody] }))
      .thenRejected('list.item-needs-lead', { item: '7' });
    const own = { ...ledByNobody, duty: 'core' } as const;
    given(founded)
      .when(publish({ items: [own] }))
      .thenFacts(version(1, '2026-03-02', [own]));
  });

  test('takes effect today or later, by the wall clock of the county', () => {
    given(founded, first)
      .when(publish({ puts: [reworded], effectiveFrom: day('2026-03-01') }))
      .thenRejected('list.effective-in-the-past', { today: '2026-03-02' });
    given(founded, first)
      .when(publish({ puts: [reworded] }), by(officer.listKeeper, instant('2026-03-02T17:00Z')))
      .thenRejected('list.effective-in-the-past', { today: '2026-03-03' });
  });

  test('takes effect no earlier than a version that is published already', () => {
    given(founded, first, version(2, '2026-05-01', [reworded]))
      .when(publish({ drops: ['9'], effectiveFrom: day('2026-04-01') }))
      .thenRejected('list.effective-before-newest', { day: '2026-05-01', version: 2 });
  });

  test('may let the first version hold for days gone by', () => {
    given(founded)
      .when(publish({ items: LITTLE_LIST, effectiveFrom: day('2020-01-01') }))
      .thenFacts(version(1, '2020-01-01', LITTLE_LIST));
  });
});

describe('a list as of a day', () => {
  const { list } = given(founded, first, version(2, '2026-05-01', [reworded]), version(3, '2026-05-01', [], ['9']));

  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2026-04-30', 1],
    ['2026-05-01', 3],
    ['2030-01-01', 3],
  ])('on %s is version %s', (on, expected) => {
    expect(versionOn(list, day(on))?.version).toBe(expected);
  });

  test('is looked up by item', () => {
    expect(listInForce(list, day('2026-04-30'))?.item('42')?.townshipDuty).toBe(item('42').townshipDuty);
    expect(listInForce(list, day('2026-05-01'))?.item('42')).toEqual(reworded);
    expect(listInForce(list, day('2026-05-01'))?.item('9')).toBeUndefined();
    expect(listInForce(list, day('2025-01-01'))).toMatchObject({ version: 0, legalReviewer: unit.justice });
    expect(listInForce('unfounded', day('2026-05-01'))).toBeUndefined();
  });
});

describe('the difference of two versions', () => {
  const items = (...all: readonly ListItem[]) => new Map(all.map((one) => [one.code, one]));

  test('tells what came, what went and which fields changed', () => {
    const difference = differenceBetween(
      items(item('1'), item('2'), item('3')),
      items(item('1', { duty: 'reclaimed', lead: unit.housing }), item('3'), item('4')),
    );
    expect(difference).toEqual({
      added: [item('4')],
      removed: [item('2')],
      changed: [
        {
          code: '1',
          name: item('1').name,
          fields: [
            { field: 'duty', before: 'supporting', after: 'reclaimed' },
            { field: 'lead', before: unit.market, after: unit.housing },
          ],
        },
      ],
    });
  });

  test('sees none in the order of words within a field’s object', () => {
    const { departments, township } = item('1').verbs;
    expect(differenceBetween(items(item('1')), items(item('1', { verbs: { township, departments } })))).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });
});
