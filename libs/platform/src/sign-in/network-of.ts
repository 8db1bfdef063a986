import { isIP, isIPv6 } from 'node:net';

/** Whence a request comes, as tries are counted: an IPv4 address, the 64-bit network of an IPv6 address, or `nowhere` for what is neither. */
export const networkOf = (address: string): string => {
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return networkOf(mapped);
  if (isIP(address) === 0) return 'nowhere';
  return isIPv6(address) ? `${firstFourGroups(address).join(':')}::/64` : address;
};

const firstFourGroups = (address: string): readonly string[] => {
  const { hostname } = new URL(`http://[${address.split('%', 1)[0]}]`);
  const [head = [], tail = []] = hostname.slice(1, -1).split('::').map(groupsIn);
  const left = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...left, ...tail].slice(0, 4);
};

const groupsIn = (text: string): readonly string[] => text.split(':').filter((group) => group !== '');
