import { reject } from '@app/kernel';
import { problemOf, retryAfterOf } from './problem-of.js';

const refused = reject('extension.too-long', { most: 3 });

describe('a problem', () => {
  test('tells the rule in both languages and what would make it valid', () => {
    expect(problemOf(refused, '/api/v1/calls/1/extensions', 'zh-CN')).toEqual({
      type: 'urn:huying:problem:extension.too-long',
      title: '单次延期天数有上限',
      status: 422,
      detail: '请改为不超过 3 天',
      instance: '/api/v1/calls/1/extensions',
      code: 'extension.too-long',
      rule: { zh: '单次延期天数有上限', en: 'An extension has a longest length' },
      remedy: { zh: '请改为不超过 3 天', en: 'Take 3 days or fewer' },
      details: { most: 3 },
    });
  });

  test('speaks the reader’s language', () => {
    const { title, detail } = problemOf(refused, '/', 'en');
    expect([title, detail]).toEqual(['An extension has a longest length', 'Take 3 days or fewer']);
  });

  test('shows a dash for a detail that was not told', () => {
    expect(problemOf(reject('extension.too-long'), '/', 'en').detail).toBe('Take — days or fewer');
  });

  test('without a row is still an answer that names its code', () => {
    expect(problemOf(reject('moon.too-far'), '/', 'en')).toMatchObject({
      status: 422,
      code: 'moon.too-far',
      title: 'A rule forbids this: moon.too-far',
    });
  });
});

describe('when to try again', () => {
  test('is what the refusal says, else what its row says', () => {
    expect(retryAfterOf(reject('sign-in.locked', { retryAfter: 840 }))).toBe(840);
    expect(retryAfterOf(reject('store.unavailable'))).toBe(5);
    expect(retryAfterOf(reject('call.not-yours'))).toBeUndefined();
  });
});
