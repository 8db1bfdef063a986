import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { MISUSED, Plain } from './plain.js';

/** The map in a file; throws Plain, which names whatever is wrong with it by its path. */
export const readMap = async <Map extends z.ZodType>(file: string, map: Map): Promise<z.output<Map>> => {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Plain(`读不到映射文件 ${file} (cannot read the map): ${cause.message}`, MISUSED);
  });
  const parsed = map.safeParse(parsedJson(text, file));
  if (parsed.success) return parsed.data;
  throw new Plain(`映射文件 ${file} 有误 (the map is wrong):\n${z.prettifyError(parsed.error)}`, MISUSED);
};

const parsedJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Plain(`映射文件 ${file} 不是 JSON (the map is no JSON): ${(cause as Error).message}`, MISUSED);
  }
};
