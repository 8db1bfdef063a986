import { ROLES } from '@app/domain';
import { reject } from '@app/kernel';
import { problemOf } from './problem-of.js';
import { inChinese } from './terms.js';

describe('details in Chinese', () => {
  test('name every role as officials say it', () => {
    expect(ROLES.filter((role) => inChinese(role) === role)).toEqual([]);
  });

  test('are told term by term; what is no term stays as it is', () => {
    expect(inChinese('dispatcher, supervisor')).toBe('受理派发、督导');
    expect(inChinese('close, and more')).toBe('close, and more');
  });

  test('stand in the remedy, and the English one keeps the words of the code', () => {
    const { remedy } = problemOf(reject('officer.lacks-role', { needs: 'dispatcher, supervisor' }), '', 'zh-CN');
    expect(remedy.zh).toContain('受理派发、督导');
    expect(remedy.en).toContain('dispatcher, supervisor');
  });
});
