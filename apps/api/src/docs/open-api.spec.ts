import { openApi } from './open-api.js';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

const document = JSON.parse(JSON.stringify(openApi()));
const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
  Object.values(methods).map((operation) => ({ path, operation })),
);

const refsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsIn(inner)));
};

describe('the description of the API', () => {
  test('is of OpenAPI 3.1 and says what it is', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: '呼应 Huying', version: '1' } });
  });

  test('names every operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('postCallsByCallSlipsBySlipAskExtension');
  });

  test('declares every name in an address, and no other', () => {
    for (const { path, operation } of operations) {
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(declared.map(({ name }) => name)).toEqual(named);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  test('tells every status in both languages', () => {
    for (const { operation } of operations)
      for (const [status, { description }] of Object.entries(operation.responses))
        expect([status, description]).toEqual([
          expect.stringMatching(/^[245]\d\d$/),
          expect.stringMatching(/\p{Script=Han}.* \/ \w/u),
        ]);
  });

  test('points nowhere that there is nothing', () => {
    const refs = new Set(refsIn(document));
    expect(refs.size).toBeGreaterThan(50);
    for (const ref of refs)
      expect([
        ref,
        ref
          .split('/')
          .slice(1)
          .reduce((at, key) => at?.[key], document) !== undefined,
      ]).toEqual([ref, true]);
  });

  test('leaves every reference open: beside it nothing is closed', () => {
    const closed = JSON.stringify(document).match(
      /"additionalProperties":false,"\$ref"|"\$ref":"[^"]*","additionalProperties"/g,
    );
    expect(closed).toBeNull();
  });

  test('is closed to unknown fields where something is sent, open where something is read', () => {
    const { RaiseCallBody, Call } = document.components.schemas;
    expect(RaiseCallBody.additionalProperties).toBe(false);
    expect(Call.additionalProperties).toBeUndefined();
  });
});
