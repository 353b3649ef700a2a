import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are no part of the public internet (IANA special-purpose registries), by family. */
const PRIVATE_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** Those that hold IPv4 addresses (mapped, translated, 6to4, Teredo) are refused whole: they lead round the list above. */
const PRIVATE_6 =
  '::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

// two lists: Node lets the network of mapped addresses match every IPv4 address
const PRIVATE = { ipv4: listOf(PRIVATE_4, 'ipv4'), ipv6: listOf(PRIVATE_6, 'ipv6') };

function listOf(networks: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks.split(' ')) {
    const [address, bits] = network.split('/') as [string, string];
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** True for an IP address that a page on the public internet cannot have: private, loopback, link-local, multicast, reserved. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  const name = family === 6 ? 'ipv6' : 'ipv4';
  return family === 0 || PRIVATE[name].check(address, name);
}

/** Error code of a connection that was refused because its address is private. */
export const PRIVATE_ADDRESS = 'EPRIVATE';

/** A name look-up for connections that gives public addresses only: what is checked is what is connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 4);
    const addresses = found as LookupAddress[];
    if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address)))
      return callback(Object.assign(new Error(`${hostname} is a private address`), { code: PRIVATE_ADDRESS }), '', 4);
    if (options.all) (callback as unknown as (error: null, addresses: LookupAddress[]) => void)(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};
