/** Addresses of cryptocurrencies, by their check sums. */
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base58, base58xrp, bech32, bech32m } from '@scure/base';

const ETHEREUM = /^0x[0-9a-f]{40}$/i;
/** Bitcoin, Litecoin, Dogecoin, Dash, Tron and others in the alphabet of Bitcoin. */
const BASE58 = /^[1-9A-HJ-NP-Za-km-z]{26,35}$/;
const BECH32 = /^(?:bc1|tb1|ltc1|BC1|TB1|LTC1)[0-9A-Za-z]{11,87}$/;
const MONERO = /^[48][1-9A-HJ-NP-Za-km-z]{94}$/;

/** `text` as written: capitals count. At most 100 characters. */
export function isCryptoAddress(text: string): boolean {
  if (ETHEREUM.test(text)) return isEthereum(text.slice(2));
  if (MONERO.test(text)) return true;
  if (BECH32.test(text))
    return bech32.decodeUnsafe(text) !== undefined || bech32m.decodeUnsafe(text) !== undefined;
  return (BASE58.test(text) && isBase58check(base58.decode(text))) || isRipple(text);
}

const BITCOIN = /^[13][1-9A-HJ-NP-Za-km-z]{32,33}$/;
const SEGWIT = /^(?:bc1[a-z0-9]{39,59}|BC1[A-Z0-9]{39,59})$/;

/** Written as an address of Bitcoin or Ethereum and as nothing else, whether or not its check sum holds. */
export const isAddressForm = (text: string): boolean =>
  ETHEREUM.test(text) || BITCOIN.test(text) || SEGWIT.test(text);

const base58Length = 25;
const checkLength = 4;

/** Ripple has the same letters in an order of its own. */
const RIPPLE = /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/;
const isRipple = (text: string): boolean => RIPPLE.test(text) && isBase58check(base58xrp.decode(text));

/** One that holds its check sum at its end. No error says so when it fails: made-up ones are many, and errors slow. */
function isBase58check(bytes: Uint8Array): boolean {
  if (bytes.length !== base58Length) return false;
  const check = sha256(sha256(bytes.subarray(0, -checkLength)));
  return bytes.subarray(-checkLength).every((byte, index) => byte === check[index]);
}

/** Capitals check an address that has both cases (EIP-55, V. Buterin). */
function isEthereum(text: string): boolean {
  const lower = text.toLowerCase();
  if (text === lower || text === text.toUpperCase()) return true;
  const hash = bytesToHex(keccak_256(utf8ToBytes(lower)));
  return (
    Array.from(lower, (unit, index) => (hash.charAt(index) >= '8' ? unit.toUpperCase() : unit)).join('') ===
    text
  );
}
