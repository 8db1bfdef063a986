import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsError } from '../config/settings-error.js';

/** What tokens are signed with and checked against. */
export interface TokenKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The Ed25519 key in a file (JWK or PEM), else the one kept in the home directory, made there at the first start and readable by its owner only. */
export const loadTokenKey = async ({ file, home }: { file?: string | undefined; home: string }): Promise<TokenKey> => {
  const kept = join(home, 'token-key.pem');
  if (file === undefined) await makeOnce(home, kept);
  const path = file ?? kept;
  return keyIn(path, await readFile(path, 'utf8').catch(refuse(path)));
};

const keyIn = (path: string, text: string): TokenKey => {
  try {
    const privateKey = text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
      : createPrivateKey(text);
    if (privateKey.asymmetricKeyType === 'ed25519') return { privateKey, publicKey: createPublicKey(privateKey) };
  } catch (error) {
    return refuse(path)(error);
  }
  return refuse(path)();
};

const refuse =
  (path: string) =>
  (cause?: unknown): never => {
    const sentences = {
      zh: `${path} 中没有可用的 Ed25519 私钥，请换成 JWK 或 PEM 格式的私钥，或取消 TOKEN_KEY 并删去该文件以自动生成`,
      en: `${path} holds no Ed25519 private key: put one there as JWK or PEM, or unset TOKEN_KEY and remove the file to have one made`,
    };
    throw Object.assign(new SettingsError([{ setting: 'TOKEN_KEY', ...sentences }]), { cause });
  };

// linked into place when it is whole: a second process that starts beside this one finds all of it or nothing
const makeOnce = async (home: string, kept: string): Promise<void> => {
  const draft = join(home, `token-key.${randomUUID()}`);
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(home, { recursive: true });
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  await link(draft, kept)
    .catch(unlessThere)
    .finally(() => unlink(draft));
};

const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};
