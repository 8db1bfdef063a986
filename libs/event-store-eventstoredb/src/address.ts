const SCHEME = /^(esdb|kurrentdb)(\+discover)?:\/\//;

const OPTIONS = [
  'connectionName',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
  'nodePreference',
  'throwOnAppendFailure',
  'tls',
  'tlsCAFile',
  'tlsVerifyCert',
  'userCertFile',
  'userKeyFile',
];

/** The address cannot be used; the message does not repeat it, for it may hold a password. */
export class UnusableAddress extends Error {
  override readonly name = 'UnusableAddress';
}

/** The address as the client takes it. The client warns of an option it does not know by printing the whole address, password and all: that one is refused. */
export const clientAddress = (address: string): string => {
  if (!SCHEME.test(address))
    throw new UnusableAddress('it begins with none of esdb://, esdb+discover://, kurrentdb://');
  const unknown = optionsOf(address).find((name) => !OPTIONS.some((known) => flat(known) === flat(name)));
  if (unknown !== undefined) throw new UnusableAddress(`there is no option ${unknown}`);
  return address.replace(/^kurrentdb/, 'esdb');
};

const optionsOf = (address: string): readonly string[] => {
  const query = /\?(.*)$/.exec(address)?.[1] ?? '';
  return query === '' ? [] : query.split('&').map((pair) => pair.split('=', 1)[0] ?? '');
};

const flat = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');
