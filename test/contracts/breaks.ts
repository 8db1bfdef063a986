import type { JsonSchema } from '@app/contracts';

interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean;
  readonly [keyword: string]: unknown;
}

const MOST = ['maximum', 'maxLength', 'maxItems'] as const;
const LEAST = ['minimum', 'minLength', 'minItems'] as const;
const FORMS = ['pattern', 'format'] as const;
const KNOWN = new Set<string>([
  ...['type', 'const', 'enum', 'properties', 'required', 'items', 'additionalProperties', ...MOST, ...LEAST, ...FORMS],
  ...['description', 'examples', 'default'],
]);

const limit = (node: Node, keyword: string): number | undefined => node[keyword] as number | undefined;

const takesAlso = (type: string | undefined, other: string | undefined): boolean =>
  type === undefined || type === other || (type === 'number' && other === 'integer');

const values = (node: Node): readonly unknown[] | undefined =>
  node.enum ?? (node.const === undefined ? undefined : [node.const]);

function* ownRefusals(was: Node, is: Node): Generator<string> {
  for (const keyword of Object.keys({ ...was, ...is }))
    if (!KNOWN.has(keyword)) yield `${keyword} is not compared here`;
  if (!takesAlso(is.type, was.type)) yield `takes ${is.type}, and no longer ${was.type}`;
  const [before, now] = [values(was), values(is)];
  if (now !== undefined && !before?.every((value) => now.includes(value))) yield 'takes fewer values';
  for (const form of FORMS) if (is[form] !== undefined && is[form] !== was[form]) yield `asks for another ${form}`;
  for (const most of MOST)
    if (limit(is, most) !== undefined && (limit(was, most) ?? Number.POSITIVE_INFINITY) > (limit(is, most) ?? 0))
      yield `has a lower ${most}`;
  for (const least of LEAST)
    if ((limit(was, least) ?? Number.NEGATIVE_INFINITY) < (limit(is, least) ?? Number.NEGATIVE_INFINITY))
      yield `has a higher ${least}`;
  if (is.additionalProperties === false && was.additionalProperties !== false && was.type === 'object')
    yield 'is closed now';
}

/** What `is` refuses though `was` took it, each with the path of its field. */
function* refusals(was: Node, is: Node, path: string): Generator<string> {
  for (const refusal of ownRefusals(was, is)) yield `${path} ${refusal}`;
  for (const name of is.required ?? []) if (!was.required?.includes(name)) yield `${path}.${name} is required now`;
  for (const [name, field] of Object.entries(was.properties ?? {})) {
    const now = is.properties?.[name];
    if (now === undefined) yield `${path}.${name} is gone`;
    else yield* refusals(field as Node, now as Node, `${path}.${name}`);
  }
  if (was.items !== undefined && is.items !== undefined)
    yield* refusals(was.items as Node, is.items as Node, `${path}[]`);
}

/** The same without fields that are new and optional: whoever read the old ones leaves them alone. */
const withoutNewOptional = (was: Node, is: Node): Node => {
  const kept = Object.entries(is.properties ?? {}).filter(
    ([name]) => was.properties?.[name] ?? is.required?.includes(name),
  );
  const inner = kept.map(([name, field]) => [
    name,
    withoutNewOptional((was.properties?.[name] ?? {}) as Node, field as Node),
  ]);
  return {
    ...is,
    ...(is.properties && { properties: Object.fromEntries(inner) }),
    ...(is.items && { items: withoutNewOptional((was.items ?? {}) as Node, is.items as Node) }),
  };
};

/** Why a schema may not take the place of the one before. What others write must still be taken; what we write must also be readable by whoever knows the old one. */
export const breaks = (was: JsonSchema, is: JsonSchema, writtenBy: 'us' | 'others'): readonly string[] => {
  const backward = [...refusals(was as Node, is as Node, '')];
  if (writtenBy === 'others') return backward;
  const forward = [...refusals(withoutNewOptional(was as Node, is as Node), was as Node, '')];
  return [...new Set([...backward, ...forward])];
};
