/**
 * What lists know of a word: how many people bear it as a given name or a surname, whether a place is called so,
 * how often it is an ordinary word. Packed by training/anonymizer/gazetteer.ts as sorted fingerprints of hashes:
 * no name is stored as text, and one in some 20,000 words that no list has is taken for another one.
 */
import { bytesOf } from '../../text/packing.ts';

/** The lists' knowledge of a word or of a place of several words, as stored: 16 bits. */
export interface Listing {
  /** 0 unknown, 1 rare … 7 borne by millions. */
  readonly given: number;
  /** 0 unknown, 1 rare, 2 known, 3 frequent. */
  readonly surname: number;
  /** 0 none, 1 small, 2 a town, 3 a large city. */
  readonly place: number;
  /** 0 never seen, 7 among the most frequent words, in lower case, in talk. */
  readonly common: number;
  /** How talk writes it inside sentences: 0 not seen, 1 small, 2 either way, 3 with a capital. */
  readonly cased: number;
  /** Looks like a name or a place and identifies nobody: a country, a people, a month, a medicine, a service. */
  readonly kept: boolean;
  /** Listed as a name that is an ordinary word as well. */
  readonly ambiguous: boolean;
  /** A place of several words begins with this word. */
  readonly opensPlace: boolean;
}

export interface PackedGazetteer {
  /** Entries in each of the 65,536 buckets, a byte each; a bucket is the upper half of a hash. */
  readonly counts: string;
  /** Lower halves of the hashes, bucket by bucket, two bytes each. */
  readonly fingerprints: string;
  /** The listings in the same order, two bytes each. */
  readonly listings: string;
}

export interface Gazetteer {
  /** The listing of a hash; 0 when no list has it. */
  find(hash: number): number;
  /** As `find` for a place; 0 for most that is none. */
  findPlace(hash: number): number;
  /** As `find` for a given name that more than a few bear; 0 for most that is none. */
  findGiven(hash: number): number;
}

const bucketCount = 1 << 16;
const fingerprintCount = 1 << 16;

export function createGazetteer(packed: PackedGazetteer): Gazetteer {
  const counts = bytesOf(packed.counts);
  const fingerprints = halvesOf(packed.fingerprints);
  const listings = halvesOf(packed.listings);
  const starts = new Int32Array(bucketCount + 1);
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    starts[bucket + 1] = (starts[bucket] ?? 0) + (counts[bucket] ?? 0);
  }
  // Words beside one another are looked up by the dozen and hardly ever are a place, nor is any word often a given
  // name: the fingerprints of these, a bit each, tell so of most, and lie near the processor as the lists do not.
  const places = new Int32Array(fingerprintCount / 32);
  const givens = new Int32Array(fingerprintCount / 32);
  listings.forEach((listing, at) => {
    const fingerprint = fingerprints[at]!;
    if ((listing & placeMask) !== 0) places[fingerprint >>> 5]! |= 1 << (fingerprint & 31);
    if ((listing & givenMask) >= wellKnown) givens[fingerprint >>> 5]! |= 1 << (fingerprint & 31);
  });
  const isOneOf = (fingerprintsOf: Int32Array, hash: number): boolean =>
    (fingerprintsOf[(hash & 0xffff) >>> 5]! & (1 << (hash & 31))) !== 0;

  function find(hash: number): number {
    const bucket = hash >>> 16;
    const fingerprint = hash & 0xffff;
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at++) {
      if (fingerprints[at] === fingerprint) return listings[at] ?? 0;
    }
    return 0;
  }

  return {
    find,
    findPlace: (hash) => (isOneOf(places, hash) ? find(hash) : 0),
    findGiven: (hash) => (isOneOf(givens, hash) ? find(hash) : 0),
  };
}

function halvesOf(packed: string): Uint16Array {
  const bytes = bytesOf(packed);
  return new Uint16Array(bytes.buffer, 0, bytes.length >>> 1);
}

/** 16 bits, given in the lowest three. */
export function packListing(listing: Listing): number {
  const { given, surname, place, common, cased } = listing;
  const marks = Number(listing.ambiguous) | (Number(listing.kept) << 1) | (Number(listing.opensPlace) << 2);
  return given | (surname << 3) | (place << 5) | (common << 7) | (cased << 10) | (marks << 12);
}

export function unpackListing(packed: number): Listing {
  return {
    given: packed & 7,
    surname: (packed >>> 3) & 3,
    place: (packed >>> 5) & 3,
    common: (packed >>> 7) & 7,
    cased: (packed >>> 10) & 3,
    ambiguous: (packed & 0x1000) !== 0,
    kept: (packed & 0x2000) !== 0,
    opensPlace: (packed & opensPlaceBit) !== 0,
  };
}

const givenMask = 7;
/** From here on a given name is no rare one. */
export const wellKnown = 4;

/** Tells without unpacking whether a listing is of a given name that so many bear. */
export const isGivenTo = (listing: number, least: number): boolean => (listing & givenMask) >= least;

/** Tells without unpacking whether a listing is of a place. */
const placeMask = 3 << 5;

/** Tells without unpacking whether a listing opens a place of several words. */
export const opensPlaceBit = 0x4000;
