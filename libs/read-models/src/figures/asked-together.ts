import type { EntityManager } from 'typeorm';

/** What a part of a screen asks the papers, and what it makes of the rows: values of JSON, so no larger number than it holds. */
export interface Question<Answer> {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly answer: (rows: readonly unknown[]) => Answer;
}

/** A question whose statement has such rows. */
export const question = <Row, Answer>(
  sql: string,
  values: readonly unknown[],
  answer: (rows: readonly Row[]) => Answer,
): Question<Answer> => ({ sql, values, answer: (rows) => answer(rows as readonly Row[]) });

/** The same question, with another answer made of the first. */
export const answering = <From, To>({ answer, ...asked }: Question<From>, of: (answer: From) => To): Question<To> => ({
  ...asked,
  answer: (rows) => of(answer(rows)),
});

type Questions<Answers> = { readonly [Part in keyof Answers]: Question<Answers[Part]> };

/** Asks everything in one statement: of one state of the papers, and one way there and back. */
export const askedTogether = async <Answers extends object>(
  manager: EntityManager,
  questions: Questions<Answers>,
): Promise<Answers> => {
  const parts = Object.entries(questions) as [string, Question<unknown>][];
  const values: unknown[] = [];
  const columns = parts.map(([part, asked]) => {
    const rows = `(select coalesce(json_agg(r), '[]') from (${renumbered(asked.sql, values.length)}) r)`;
    values.push(...asked.values);
    return `${rows} as "${part}"`;
  });
  const [row = {}] = await manager.query<Record<string, readonly unknown[]>[]>(`select ${columns.join(', ')}`, values);
  return Object.fromEntries(parts.map(([part, { answer }]) => [part, answer(row[part] ?? [])])) as Answers;
};

const renumbered = (sql: string, passed: number): string =>
  sql.replaceAll(/\$(\d+)/g, (_, nth: string) => `$${Number(nth) + passed}`);
