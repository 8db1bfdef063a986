import { generateKeyPairSync } from 'node:crypto';
import { secretFrom } from './secret-from.js';

const key = generateKeyPairSync('ed25519');

describe('a secret from the token key', () => {
  test('is the same each time for one purpose, and another for another or of another key', () => {
    const secrets = [
      secretFrom(key, 'link 1', 24),
      secretFrom(key, 'link 1', 24),
      secretFrom(key, 'link 2', 24),
      secretFrom(generateKeyPairSync('ed25519'), 'link 1', 24),
    ].map((secret) => secret.toString('hex'));
    expect(secrets[1]).toBe(secrets[0]);
    expect(new Set(secrets).size).toBe(3);
    expect(secrets.map(({ length }) => length)).toEqual([48, 48, 48, 48]);
  });
});
