import { isIPv4, isIPv6 } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Form } from './form.js';

/** A directory or file on this machine, made absolute from where the program was started. */
export const path: Form<string> = {
  schema: z.string().transform((written) => resolve(written)),
  zh: '文件或目录的路径',
  en: 'the path of a file or directory',
};

export const postgresUrl: Form<string> = {
  schema: z.string().refine((url) => URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)),
  zh: '形如 postgresql://用户:密码@主机:5432/库名 的地址',
  en: 'an address like postgresql://user:password@host:5432/database',
};

/** A cluster is several hosts, which no URL has: only its beginning is looked at here, the rest by who connects. */
export const eventStoreDbUrl: Form<string> = {
  schema: z.string().regex(/^(esdb|kurrentdb)(\+discover)?:\/\/[^/?]/),
  zh: '形如 esdb://用户:密码@主机:2113?tls=true 或 esdb+discover://… 的地址',
  en: 'an address like esdb://user:password@host:2113?tls=true or esdb+discover://…',
};

/** A place in an S3-compatible store; who may write there is told apart from it. */
export interface Bucket {
  readonly bucket: string;
  /** What every key begins with: nothing, or a text that ends with a slash. */
  readonly prefix: string;
  readonly endpoint?: string;
  readonly region?: string;
}

export type EvidencePlace = { readonly directory: string } | Bucket;

/** A directory written as `file:///…`, or a bucket written as `s3://bucket/prefix?endpoint=…&region=…`. */
export const evidencePlace: Form<EvidencePlace> = {
  schema: z
    .string()
    .refine((url) => URL.canParse(url) && (isLocalFile(new URL(url)) || isBucket(new URL(url))))
    .transform((url) =>
      new URL(url).protocol === 'file:' ? { directory: fileURLToPath(url) } : bucketOf(new URL(url)),
    ),
  zh: '形如 file:///srv/huying/evidence 的目录地址，或形如 s3://桶/前缀?endpoint=https://主机 的地址',
  en: 'the address of a directory like file:///srv/huying/evidence, or of a bucket like s3://bucket/prefix?endpoint=https://host',
};

const ASKABLE: readonly string[] = ['endpoint', 'region'];

const isBucket = ({ protocol, host, username, password, searchParams }: URL): boolean =>
  protocol === 's3:' &&
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(host) &&
  username + password === '' &&
  [...searchParams.keys()].every((name) => ASKABLE.includes(name)) &&
  isWebAddress(searchParams.get('endpoint'));

const isWebAddress = (endpoint: string | null): boolean => {
  if (endpoint === null) return true;
  if (!URL.canParse(endpoint)) return false;
  const { protocol, username, password } = new URL(endpoint);
  return /^https?:$/.test(protocol) && username + password === '';
};

const bucketOf = ({ host, pathname, searchParams }: URL): Bucket => {
  const [prefix, endpoint, region] = [
    pathname.replace(/^\/|\/$/g, ''),
    ...ASKABLE.map((name) => searchParams.get(name)),
  ];
  return {
    bucket: host,
    prefix: prefix ? `${prefix}/` : '',
    ...(endpoint && { endpoint }),
    ...(region && { region }),
  };
};

const NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

const isNetwork = (written: string): boolean => {
  const [address = '', bits, ...more] = written.split('/');
  const longest = isIPv6(address) ? 128 : isIPv4(address) ? 32 : -1;
  return (
    more.length === 0 && longest > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
};

/** Machines by their addresses or networks. */
export const networks: Form<readonly string[]> = {
  schema: z
    .string()
    .transform((written) => written.split(',').map((one) => one.trim()))
    .refine((all) => all.every((one) => NETWORKS.includes(one) || isNetwork(one))),
  zh: '以逗号分隔的地址或网段，如 10.1.2.3、10.0.0.0/8，或 loopback、linklocal、uniquelocal',
  en: 'addresses or networks with commas between, like 10.1.2.3, 10.0.0.0/8, or loopback, linklocal, uniquelocal',
};

/** Where brokers of Kafka are, any of which names the others. */
export const brokers: Form<readonly string[]> = {
  schema: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(z.string().regex(/^([\w.-]+|\[[0-9a-fA-F:]+\]):\d{1,5}$/)).min(1)),
  zh: '以逗号分隔的 主机:端口',
  en: 'a comma-separated list of host:port',
};

/** What names of topics and groups may begin with. */
export const topicPrefix: Form<string> = {
  schema: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  zh: '字母、数字、点、横线，至多 100 个',
  en: 'letters, digits, dots and hyphens, 100 at most',
};

const isLocalFile = (url: URL): boolean => url.protocol === 'file:' && url.host === '' && url.pathname !== '/';
