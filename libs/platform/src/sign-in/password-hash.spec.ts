import { parseOptions } from '@node-rs/argon2';
import { hashPassword, NOBODYS_HASH, passwordMatches } from './password-hash.js';

describe('a password at rest', () => {
  test('is an Argon2id hash of the cost OWASP asks for', async () => {
    expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('is matched by itself only', async () => {
    const kept = await hashPassword('correct horse');
    expect(await passwordMatches(kept, 'correct horse')).toBe(true);
    expect(await passwordMatches(kept, 'correct horsE')).toBe(false);
  });

  test('is hashed anew each time', async () => {
    expect(await hashPassword('correct horse')).not.toBe(await hashPassword('correct horse'));
  });

  test('is the same however the keyboard composes it', async () => {
    expect(await passwordMatches(await hashPassword('caf\u00e9 au lait'), 'cafe\u0301 au lait')).toBe(true);
  });

  test('of nobody costs what any other costs', async () => {
    expect(parseOptions(NOBODYS_HASH)).toEqual(parseOptions(await hashPassword('correct horse')));
  });
});
