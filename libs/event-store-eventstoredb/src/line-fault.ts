import { readFile } from 'node:fs/promises';
import { type ConnectionOptions, connect } from 'node:tls';

/** What is wrong with the encryption of a line; trying again does not mend it. */
export type LineFault =
  | {
      readonly is: 'certificate not trusted' | 'certificate of another host';
      readonly host: string;
      readonly why: string;
    }
  | { readonly is: 'no encryption there'; readonly host: string }
  | { readonly is: 'encryption only'; readonly host: string };

interface Line {
  readonly hosts: readonly string[];
  readonly encrypted: boolean;
  readonly verified: boolean;
  readonly caFile: string | undefined;
}

const PATIENCE_MS = 3_000;
const USUAL_PORT = 2_113;
const OF_ANOTHER_HOST = 'ERR_TLS_CERT_ALTNAME_INVALID';
const OF_CERTIFICATES = /CERT|SIGNATURE|ISSUER/;
/** What came back was no TLS; a line that merely broke says something else. */
const NOT_ENCRYPTED = /^(EPROTO|ERR_SSL_)/;

/** Asks each host of an address for an encrypted line, for the client does not say why it has none; undefined when one of them is well or merely away. */
export const lineFaultOf = async (address: string): Promise<LineFault | undefined> => {
  const line = lineOf(address);
  const faults = await Promise.all(line.hosts.map((host) => faultAt(host, line)));
  return faults.every((fault) => fault !== undefined) ? faults[0] : undefined;
};

const lineOf = (address: string): Line => {
  const [, hosts = '', query = ''] = /^[^:]+:\/\/(?:[^@/]*@)?([^/?]*)\/?(?:\?(.*))?$/.exec(address) ?? [];
  const options = new Map([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]));
  return {
    hosts: hosts.split(','),
    encrypted: options.get('tls') !== 'false',
    verified: options.get('tlsverifycert') !== 'false',
    caFile: options.get('tlscafile'),
  };
};

const faultAt = async (host: string, { encrypted, verified, caFile }: Line): Promise<LineFault | undefined> => {
  const ca = caFile === undefined ? {} : { ca: await readFile(caFile) };
  const met = await shakeHands(host, { ...ca, rejectUnauthorized: encrypted && verified });
  if (!encrypted) return met === 'well' ? { is: 'encryption only', host } : undefined;
  if (met === 'no encryption') return { is: 'no encryption there', host };
  return typeof met === 'object' ? { ...met, host } : undefined;
};

type Met =
  | 'well'
  | 'away'
  | 'no encryption'
  | { readonly is: 'certificate not trusted' | 'certificate of another host'; readonly why: string };

const shakeHands = (host: string, options: ConnectionOptions): Promise<Met> =>
  new Promise((met) => {
    const [, name = '', port = USUAL_PORT] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
    const socket = connect({ host: name, port: Number(port), ALPNProtocols: ['h2'], ...options, ...nameOf(name) });
    const say = (what: Met): void => {
      socket.destroy();
      met(what);
    };
    socket.once('secureConnect', () => say('well'));
    socket.once('error', ({ code = '', message }: NodeJS.ErrnoException) => {
      if (code === OF_ANOTHER_HOST) return say({ is: 'certificate of another host', why: message });
      if (OF_CERTIFICATES.test(code)) return say({ is: 'certificate not trusted', why: message });
      say(NOT_ENCRYPTED.test(code) ? 'no encryption' : 'away');
    });
    socket.setTimeout(PATIENCE_MS, () => say('away'));
  });

// a server is not asked for by number
const nameOf = (host: string): ConnectionOptions => (/^[\d.]+$|:/.test(host) ? {} : { servername: host });
