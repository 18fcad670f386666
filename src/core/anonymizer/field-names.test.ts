/** Forms, logs and programs' text: what stands in a field is found, what the field is called is not. */
import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';

const found = (text: string): string[] =>
  anonymize(text, emptyTable).spans.map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);

const FOUND: readonly (readonly [text: string, ...spans: string[]])[] = [
  ['export MAIL_TOKEN=ghp_9Kd82LmQx71VbTzR40aYwEc5', 'SECRET:ghp_9Kd82LmQx71VbTzR40aYwEc5'],
  ['{"access_key": "AKIAQ7RZ2MW5T4HB9KXC"}', 'SECRET:AKIAQ7RZ2MW5T4HB9KXC'],
  ['card_number: 4539578763621486, status: ok', 'CREDIT_CARD:4539578763621486'],
  ['telefone_fixo=+55 41 3333-7788', 'PHONE:+55 41 3333-7788'],
  ['date_of_birth=03/09/1971; city=none', 'DATE_OF_BIRTH:03/09/1971'],
  ['D.O.B. 21-Mar-1979 on the sheet', 'DATE_OF_BIRTH:21-Mar-1979'],
  ['GET /find?email=rui.paz@example.org 200', 'EMAIL:rui.paz@example.org'],
  ['hwaddr=0A1B2C3D4E5F up', 'MAC:0A1B2C3D4E5F'],
  ['Failed password for invalid user kmoreau from port 22', 'USERNAME:kmoreau'],
  ['you are logged in as tess.w', 'USERNAME:tess.w'],
  ['{"login": "yuri_k88", "tries": 3}', 'USERNAME:yuri_k88'],
  ['o código de segurança é 417', 'SECRET:417'],
  [
    'Mr Hale lives at 51 Willow Lane, Austin, TX 78701',
    'PERSON:Hale',
    'ADDRESS:51 Willow Lane',
    'LOCATION:Austin, TX',
    'ADDRESS:78701',
  ],
  ['mi piso, calle Luna 8, 41003 Sevilla', 'ADDRESS:calle Luna 8, 41003', 'LOCATION:Sevilla'],
  ['a van with the German plate M-KR 4821', 'LICENSE_PLATE:M-KR 4821'],
  ['her BSN, which the clinic asked for, is 111222333', 'NATIONAL_ID:111222333'],
  ['in the register under number 85.07.30-033.28', 'NATIONAL_ID:85.07.30-033.28'],
  ['TC Kimlik No: 10000000146', 'NATIONAL_ID:10000000146'],
  ['SA ID 8001015009087', 'NATIONAL_ID:8001015009087'],
  ['the card of residents says 330102198804150129', 'NATIONAL_ID:330102198804150129'],
  ['personnummer 811218-9876 matched', 'NATIONAL_ID:811218-9876'],
  ['{"user": "mara_pl", "password": "Qz7$lantern"}', 'USERNAME:mara_pl', 'SECRET:Qz7$lantern'],
  ['ssid=loja psk="girafa-Azul-31"', 'SECRET:girafa-Azul-31'],
  ["KeyError: 'ola.berg@fjord.example' in cache", 'EMAIL:ola.berg@fjord.example'],
  ['mail.user=alerts@meadow.example', 'EMAIL:alerts@meadow.example'],
  ['he was signing in as pkowal today', 'USERNAME:pkowal'],
  ['witness Maureen Tighe (b. 02.07.1975)', 'PERSON:Maureen Tighe', 'DATE_OF_BIRTH:02.07.1975'],
  ['rua das Paineiras, 89, CEP 60135-220', 'ADDRESS:rua das Paineiras, 89, CEP 60135-220'],
  ['it was paid by Otávio Lemos', 'PERSON:Otávio Lemos'],
  ['my zip code is 97214', 'ADDRESS:97214'],
  ['19 Rookery Way, NR14 7UT', 'ADDRESS:19 Rookery Way, NR14 7UT'],
  ['o meu R.G. nº 271940839 sumiu', 'RG:271940839'],
  ['send XRP to rnQZqP8ovHRfHh6iMJDqBNkWgHww7vEbSb', 'CRYPTO:rnQZqP8ovHRfHh6iMJDqBNkWgHww7vEbSb'],
];

/** What stands in such a text is found as anywhere. */
const STILL_FOUND: readonly (readonly [text: string, ...spans: string[]])[] = [
  ['ela (minha mãe) mora na rua: das Flores, 12', 'ADDRESS:rua: das Flores, 12'],
  ['rua dos bombeiros 45, casa 2', 'ADDRESS:rua dos bombeiros 45, casa 2'],
  ['{"mae": "11987654321"}', 'PHONE:11987654321'],
  ['{"name":"Ana Lima","friend":"Bia Souza"}', 'PERSON:Ana Lima', 'PERSON:Bia Souza'],
  ['session=31 closed by maria_silva', 'USERNAME:maria_silva'],
  ['a placa é REV-1234', 'LICENSE_PLATE:REV-1234'],
  ['placa ABC-1234-SP', 'LICENSE_PLATE:ABC-1234'],
  ['my plate is joy 4455', 'LICENSE_PLATE:joy 4455'],
  ['meu chefe é o Marco Vitale', 'PERSON:Marco Vitale'],
  ['{"first_name":"Joana","last_name":"Prado"}', 'PERSON:Joana', 'PERSON:Prado'],
  ['{"display_name":"wren"}', 'USERNAME:wren'],
  ['creep called jake_level keeps messaging me', 'USERNAME:jake_level'],
  ['my husband Jan 34 hits me', 'PERSON:Jan'],
  ['profile updated by user from 203.0.113.9', 'IP:203.0.113.9'],
  ['atualizei meu ip para 189.45.12.7', 'IP:189.45.12.7'],
  ['authtoken=a1b2c3d4e5f6g7h8', 'SECRET:a1b2c3d4e5f6g7h8'],
  ['x-api-key=9d8f7g6h5j4k3l2m', 'SECRET:9d8f7g6h5j4k3l2m'],
  ['password hash: 5f4dcc3b5aa765d61d8327deb882cf99', 'SECRET:5f4dcc3b5aa765d61d8327deb882cf99'],
  ['Tel: 2345 6789 2345 6780', 'PHONE:2345 6789 2345'],
  ['sender=1532334455', 'PHONE:1532334455'],
  ['me chama #912 345 678', 'PHONE:912 345 678'],
  ['from maria.silva=gmail.com@bounces.acme.com rejected', 'EMAIL:maria.silva=gmail.com@bounces.acme.com'],
  ['my mail is git@anaprates.com', 'EMAIL:git@anaprates.com'],
  ['the bar code is 4417 for the door', 'SECRET:4417'],
  ['password: <3amor!77', 'SECRET:<3amor!77'],
];

const KEPT: readonly string[] = [
  'git clone git@github.com:tools/parser.git',
  'max_connections = 250',
  '{"ts": 1715423525, "lane": 3}',
  'version=7.4.2.19 built today',
  'md5sum: c10ab654c9594899c6a2ee26e20b05d4',
  'password=******** accepted by the form',
  'password: ${DB_PASSWORD}',
  'JIRA OPS-4471 is closed',
  'Temperature 38.4 C, pulse 84, all fine',
  'it left the road at 11:20 p.m.',
  'SAMU 192, bombeiros 193, apoio emocional 188',
  'The field "last_name" must not be null',
  'order_id,qty,price',
  '{"timeout_ms": 30000, "trial_days": 14}',
  'request_id=4be0643f-1d98-473b-97cd-ca98a65347dd took 18ms',
  'Upgraded the agent from 4.2.1.7 to 4.3.0.12 on all nodes',
  'invoice INV-2291 and ticket INC-4821 are closed',
  'part number 518-42-730 is out of stock',
  'order #4827193650 was sent',
  'the number is 6.02214076e23',
  'Jan 14 03:22:51 the host was restarted',
  'parked in bay 17, number plate unknown',
];

describe('names of fields', () => {
  it('hide a private key from its first to its last line', () => {
    const key =
      '-----BEGIN RSA PRIVATE KEY-----\nMIIB0k7+qXz/Pb\nQw9s1LmT4u==\n-----END RSA PRIVATE KEY-----';
    expect(found(`key.pem:\n${key}\nend`)).toEqual([`SECRET:${key}`]);
    expect(found('-----BEGIN PRIVATE KEY-----\nMIIB0k7+qXz')).toEqual([
      'SECRET:-----BEGIN PRIVATE KEY-----\nMIIB0k7+qXz',
    ]);
  });

  it.each(FOUND)('are none of what is found in: %s', (text, ...spans) => {
    expect(found(text)).toEqual(spans);
  });

  it.each(STILL_FOUND)('hide nobody: %s', (text, ...spans) => {
    expect(found(text)).toEqual(spans);
  });

  it.each([
    ['{"street":"Rua das Acácias","number":45,"city":"Leiria"}', 'Rua das Acácias', 'Leiria'],
    ['{"address":"Edificio Solar (bloco 2), 302, Leiria"}', 'Edificio Solar', '302', 'Leiria'],
    ['street=Elm Street number=12', 'Elm Street'],
    ['first_name=Joana&last_name=Prado', 'Joana', 'Prado'],
    ['Nome: Ana Prates Tel.: 912345678', 'Ana Prates', '912345678'],
    ['Contact: John Carver Tel: 020 7946 0958', 'John Carver', '020 7946 0958'],
  ])('leave nothing of what is parted: %s', (text, ...hidden) => {
    const left = anonymize(text, emptyTable).safe;
    for (const one of hidden) expect(left).not.toContain(one);
  });

  it.each(KEPT)('and what is counted stay: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
