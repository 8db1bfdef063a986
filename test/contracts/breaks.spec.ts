import { breaks } from './breaks.js';

const field = { type: 'string' } as const;
const schema = <Properties extends object>(
  properties: Properties,
  required: readonly string[] = [],
  more: object = {},
) => ({
  type: 'object',
  properties,
  required,
  ...more,
});
const was = schema({ id: field, part: { type: 'string', enum: ['lead', 'cooperating'] }, days: { type: 'integer' } }, [
  'id',
  'part',
]);
const change = (properties: object, required = was.required) => schema({ ...was.properties, ...properties }, required);
const { id: _, ...withoutId } = was.properties;

describe.each(['us', 'others'] as const)('a schema of what is written by %s', (writtenBy) => {
  test('stays as it is', () => expect(breaks(was, was, writtenBy)).toEqual([]));

  test('may gain an optional field, and better words', () => {
    expect(breaks(was, change({ remark: field, id: { ...field, description: 'which one' } }), writtenBy)).toEqual([]);
  });

  test.each([
    ['lose a field', schema(withoutId, ['part']), '.id is gone'],
    ['ask for a field that was optional', change({}, ['id', 'part', 'days']), '.days is required now'],
    ['ask for a new field', change({ remark: field }, ['id', 'part', 'remark']), '.remark is required now'],
    ['take fewer values', change({ part: { type: 'string', enum: ['lead'] } }), '.part takes fewer values'],
    ['take another type', change({ days: { type: 'string' } }), '.days takes string, and no longer integer'],
    ['ask for a form', change({ id: { type: 'string', pattern: '^a' } }), '.id asks for another pattern'],
    ['allow less', change({ id: { type: 'string', maxLength: 9 } }), '.id has a lower maxLength'],
    ['ask for more', change({ id: { type: 'string', minLength: 9 } }), '.id has a higher minLength'],
    ['close itself', schema(was.properties, was.required, { additionalProperties: false }), ' is closed now'],
    [
      'narrow what is in a list',
      schema({ all: { type: 'array', items: { type: 'integer' } } }),
      '.all[] takes integer, and no longer number',
    ],
    ['use what is not compared', schema({ id: { ...field, not: {} } }, ['id']), '.id not is not compared here'],
  ])('may not %s', (_what, is, why) => {
    const before = 'all' in is.properties ? schema({ all: { type: 'array', items: { type: 'number' } } }) : was;
    expect(breaks(before, is, writtenBy)).toContain(why);
  });
});

describe('what others write', () => {
  test.each([
    ['more values', change({ part: { type: 'string', enum: ['lead', 'cooperating', 'third'] } })],
    ['a wider type', change({ days: { type: 'number' } })],
    ['less', change({}, ['id'])],
  ])('may be taken with %s', (_what, is) => expect(breaks(was, is, 'others')).toEqual([]));
});

describe('what we write', () => {
  test.each([
    [
      'more values',
      change({ part: { type: 'string', enum: ['lead', 'cooperating', 'third'] } }),
      '.part takes fewer values',
    ],
    ['a wider type', change({ days: { type: 'number' } }), '.days takes integer, and no longer number'],
    ['less', change({}, ['id']), '.part is required now'],
  ])('may not be told with %s: those who know the old schema could not read it', (_what, is, why) => {
    expect(breaks(was, is, 'us')).toContain(why);
  });
});
