import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTokenKey, type Settings, SettingsError } from '@app/platform';
import { type Finding, failed, ok, warning } from './finding.js';

const NAME = 'token key';
const ANYBODY_ELSE = 0o077;

/** The key that signs the tokens is there, is one, and is read by nobody else. */
export const checkTokenKey = async ({ tokenKeyFile, home }: Settings): Promise<Finding> => {
  const file = tokenKeyFile ?? join(home, 'token-key.pem');
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return tokenKeyFile === undefined ? NOT_MADE_YET : missing(file);
  try {
    await loadTokenKey({ file, home });
  } catch (error) {
    if (error instanceof SettingsError) return unusable(error);
    throw error;
  }
  const isPrivate = process.platform === 'win32' || (found.mode & ANYBODY_ELSE) === 0;
  return isPrivate ? wellKept(file) : openToOthers(file, found.mode);
};

const NOT_MADE_YET = ok(NAME, {
  zh: '令牌密钥还没有，首次启动时自动生成',
  en: 'there is no token key yet: the first start makes one',
});

const wellKept = (file: string): Finding =>
  ok(NAME, { zh: `令牌密钥 ${file} 只有属主可读`, en: `only its owner reads the token key ${file}` });

const missing = (file: string): Finding =>
  failed(
    NAME,
    {
      zh: `TOKEN_KEY 指向的 ${file} 不存在或读不到`,
      en: `TOKEN_KEY names ${file}, which is not there or not to be read`,
    },
    {
      zh: '放上 Ed25519 私钥（JWK 或 PEM），或取消 TOKEN_KEY 以自动生成',
      en: 'put an Ed25519 private key there (JWK or PEM), or unset TOKEN_KEY to have one made',
    },
  );

const unusable = ({ problems }: SettingsError): Finding => {
  const [{ zh, en } = { zh: '', en: '' }] = problems;
  return failed(NAME, { zh: '令牌密钥不能用', en: 'the token key is of no use' }, { zh, en });
};

const openToOthers = (file: string, mode: number): Finding => {
  const rights = (mode & 0o777).toString(8);
  return warning(
    NAME,
    {
      zh: `令牌密钥 ${file} 别人也能读（权限 ${rights}）`,
      en: `others may read the token key ${file} (mode ${rights})`,
    },
    {
      zh: `运行 chmod 600 ${file}；若可能已被人读过，请删去并重启，所有人须重新登录`,
      en: `run chmod 600 ${file}; if somebody may have read it, remove it and restart: everybody signs in anew`,
    },
  );
};
