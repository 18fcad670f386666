import { BlockList, isIP, isIPv6 } from 'node:net';

/** What `TRUST_PROXY` states: addresses, ranges and names of ranges, or a number of hops. */
export type TrustProxy = string[] | number | undefined;

/** The part of a request that tells where it came from. */
export interface Origination {
  socket: { remoteAddress?: string | undefined };
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

const namedRanges: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.1/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};
const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/** One spelling per address: IPv4 inside IPv6 becomes IPv4; a zone, brackets and a port are dropped. */
export function normalizeAddress(address: string): string {
  const bare = /^\[([^\]]+)\](:\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
  const plain = (bare.split('%')[0] ?? '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  return mapped ?? plain;
}

function ipv6Groups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head ? head.split(':') : [];
  if (tail === undefined) return before;
  const after = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after];
}

/** What limits count by: an IPv4 address, or the /64 that one IPv6 subscriber usually has to themselves. */
export function addressKey(address: string): string {
  const plain = normalizeAddress(address);
  if (!isIPv6(plain)) return plain;
  const prefix = ipv6Groups(plain)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/64`;
}

/** Whether a proxy says that it passed this request on. */
export function isForwarded({ headers }: Pick<Origination, 'headers'>): boolean {
  return forwardingHeaders.some((name) => headers[name] !== undefined);
}

/** Whether the connection itself comes from this machine. */
export function isLoopback({ socket }: Pick<Origination, 'socket'>): boolean {
  const address = normalizeAddress(socket.remoteAddress ?? '');
  return address === '::1' || address.startsWith('127.');
}

function trustedRanges(entries: string[]): BlockList {
  const list = new BlockList();
  for (const range of entries.flatMap((entry) => namedRanges[entry] ?? [entry])) {
    const [address = '', bits] = range.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether every entry is an address, a range or the name of ranges. */
export function isTrustList(entries: string[]): boolean {
  // What stands behind the slash is read as a number: nothing at all would count as 0, and trust everybody.
  if (entries.some((entry) => entry.includes('/') && !/^[^/]+\/\d{1,3}$/.test(entry))) return false;
  try {
    trustedRanges(entries);
    return true;
  } catch {
    return false;
  }
}

/** No proxies have a network of more addresses than the largest private ones, 10.0.0.0/8 and fc00::/7. */
const leastBits = { ipv4: 8, ipv6: 7 };
const farApart = ['1.1.1.1', '223.255.255.1'];

/** Whether a range holds so many addresses that whoever asks is one of the trusted, and may claim any address. */
export function isTooWide(entry: string): boolean {
  const [address = '', bits] = entry.split('/');
  if (bits === undefined) return false;
  if (Number(bits) < (isIPv6(address) ? leastBits.ipv6 : leastBits.ipv4)) return true;
  // IPv4 inside IPv6: ::ffff:0:0/96 is a narrow range of the one and the whole of the other.
  const ranges = trustedRanges([entry]);
  return farApart.every((one) => ranges.check(one, 'ipv4'));
}

/** Whether a forwarder’s word counts, from its address and how many hops it is away. */
export function createTrustTest(trustProxy: TrustProxy): (address: string, hop: number) => boolean {
  if (trustProxy === undefined) return () => false;
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy;
  const ranges = trustedRanges(trustProxy);
  return (sent) => {
    const address = normalizeAddress(sent);
    return isIP(address) !== 0 && ranges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  };
}

/**
 * Makes the function that names the address of a request’s client, for HTTP and sockets alike: the nearest
 * one in the chain of forwarders that is not trusted. What an untrusted peer claims is never believed.
 */
export function createClientAddress(trustProxy: TrustProxy): (request: Origination) => string {
  const isTrusted = createTrustTest(trustProxy);
  return ({ socket, headers }) => {
    const claimed = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
    const chain = [socket.remoteAddress ?? '', ...claimed.map((part) => part.trim()).reverse()]
      .map(normalizeAddress)
      .filter((address, hop) => hop === 0 || address !== '');
    let hop = 0;
    while (hop < chain.length - 1 && isIP(chain[hop + 1] ?? '') && isTrusted(chain[hop] ?? '', hop)) hop += 1;
    return chain[hop] ?? '';
  };
}
