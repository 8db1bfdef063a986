import { type OfficerId, reject } from '@app/kernel';
import { passwordRefusal } from './password-rules.js';

const li = { id: 'li-wei' as OfficerId, name: '李伟' };

describe('a password', () => {
  test('of ten characters is enough', () => {
    expect(passwordRefusal('呼必应应必办办必果好', li)).toBeUndefined();
  });

  test('of nine characters is too short', () => {
    expect(passwordRefusal('呼必应应必办办必果', li)).toEqual(reject('password.too-short', { shortest: 10 }));
  });

  test('of more than 128 characters is too long', () => {
    expect(passwordRefusal('x'.repeat(128), li)).toBeUndefined();
    expect(passwordRefusal('x'.repeat(129), li)).toEqual(reject('password.too-long', { longest: 128 }));
  });

  test.each(['li-wei-2026!', 'LI-WEI-2026!', '我是李伟我是李伟我是'])('%s names its owner', (password) => {
    expect(passwordRefusal(password, li)).toEqual(reject('password.names-its-owner'));
  });
});
