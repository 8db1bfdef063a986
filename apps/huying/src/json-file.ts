import { readFile } from 'node:fs/promises';
import type { Wording } from '@app/platform';
import { z } from 'zod';
import { MISUSED, Plain } from './plain.js';

/** The JSON in a file, held to its schema; throws Plain, which says what the file was to be and names each fault by its path, in Chinese and English. */
export const readJsonFile = async <S extends z.ZodType>(file: string, is: Wording, schema: S): Promise<z.output<S>> => {
  const wrong = (...why: readonly string[]) =>
    new Plain(`${is.zh} ${file} 有误 (the ${is.en} is wrong):\n${why.join('\n')}`, MISUSED);
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw wrong(`读不到 (cannot be read): ${cause.message}`);
  });
  const said = parsedJson(text, wrong);
  const parsed = schema.safeParse(said);
  if (parsed.success) return parsed.data;
  const inChinese = schema.safeParse(said, { error: z.locales.zhCN().localeError });
  throw wrong(z.prettifyError(inChinese.error as z.ZodError), z.prettifyError(parsed.error));
};

const parsedJson = (text: string, wrong: (why: string) => Plain): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(`不是 JSON (is no JSON): ${(cause as Error).message}`);
  }
};
