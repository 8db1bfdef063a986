import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = resolve('apps/console/src');

type Words = Readonly<Record<string, string>>;

const rooms = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.zh.ts'))
  .map((name) => name.replace(/\.zh\.ts$/, ''));

const wordsOf = async (room: string, language: 'zh' | 'en'): Promise<Words> =>
  (await import(pathToFileURL(join(SOURCES, `${room}.${language}.ts`)).href))[language];

const placesIn = (text = ''): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
// without what is filled in
const said = (text: string): string => text.replaceAll(/\{\w+\}/g, '');
const han = /\p{Script=Han}/u;

// what a page says in Chinese stands in its texts, the marks between words too
const pages = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(vue|ts)$/.test(name) && !/\.(zh|en)\.ts$|words\/marks\.ts$/.test(name),
);
const marksIn = (source: string): readonly string[] =>
  source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)|\bzh: /.test(line) && /['"`>}][^'"`<{]*[、。，；：（）]/.test(line));

describe('the texts of the console', () => {
  test('are found', () => expect(rooms.length).toBeGreaterThan(8));

  test.each(rooms)('of %s say the same things in both languages', async (room) => {
    const [zh, en] = await Promise.all([wordsOf(room, 'zh'), wordsOf(room, 'en')]);
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    for (const [key, text] of Object.entries(zh)) expect([key, placesIn(en[key])]).toEqual([key, placesIn(text)]);
  });

  test.each(rooms)('of %s are in the language that they are said to be in', async (room) => {
    const [zh, en] = await Promise.all([wordsOf(room, 'zh'), wordsOf(room, 'en')]);
    expect(
      Object.values(zh)
        .map(said)
        .filter((text) => !han.test(text) && /[a-z]{4}/i.test(text) && text !== 'English'),
    ).toEqual([]);
    expect(Object.values(en).filter((text) => han.test(text) && text !== '中文')).toEqual([]);
  });

  test.each(rooms)('of %s hold no mark that would be read as syntax', async (room) => {
    const words = { ...(await wordsOf(room, 'zh')), ...(await wordsOf(room, 'en')) };
    expect(Object.values(words).filter((text) => /[@|$]/.test(text))).toEqual([]);
  });

  test('stand in no page', () => {
    const found = pages.flatMap((name) =>
      marksIn(readFileSync(join(SOURCES, name), 'utf8')).map((line) => [name, line]),
    );
    expect(found).toEqual([]);
  });

  test('would be found in one', () => {
    expect(marksIn('<p>{{ name }}：{{ words }}</p>\n// 民法典：一句\n{{ words }}')).toHaveLength(1);
  });
});
