import { languageOf } from './language-of.js';

describe('the language of an answer', () => {
  test.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['fr-FR,fr;q=0.9', 'zh-CN'],
    ['*, en;q=0.5', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW, en;q=0.9', 'zh-CN'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['fr, en;q=0.3, zh;q=0.2', 'en'],
    ['en;q=0.2, ZH-cn;q=0.7', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    [';;q=x,,', 'zh-CN'],
  ])('%j is answered in %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
