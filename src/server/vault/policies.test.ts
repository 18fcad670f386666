import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from '../../core/anonymizer/anonymizer.ts';
import { StartError } from '../platform/start-error.ts';
import { createPolicies, parseSettings, settingsFile } from './policies.ts';

const text = 'falei com a Camila da Casa Azul, 11 98765-4321';

let dataDir = '';
let clock = 0;
let changes = 0;
const told: string[] = [];
const log = { info: (event: string) => told.push(event), error: (event: string) => told.push(event) };
const key = new Uint8Array(32).fill(1);

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'checkpoint-policies-'));
  clock = 0;
  told.length = 0;
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function write(settings: unknown): void {
  const path = join(dataDir, settingsFile);
  writeFileSync(path, typeof settings === 'string' ? settings : JSON.stringify(settings));
  changes += 1;
  // Two writes within the resolution of the clock of a file system would look like one.
  utimesSync(path, changes, changes);
}

function open() {
  const policies = createPolicies({ dataDir, key, log, now: () => clock });
  const seen = (reader: 'model' | 'log' | 'export', given = text): string => {
    clock += 10_000;
    return anonymize(given, emptyTable, policies()[reader]).safe;
  };
  return { policies, seen };
}

describe('policies', () => {
  it('without a file: placeholders for a model, masks for a log, pseudonyms for an export', () => {
    const { seen } = open();
    expect(seen('model', 'zap 11 98765-4321')).toBe('zap [PHONE_1]');
    expect(seen('log', 'zap 11 98765-4321')).toBe('zap [PHONE]');
    expect(seen('export', 'zap 11 98765-4321')).toMatch(/^zap \[PHONE:[0-9a-f]{10}\]$/);
  });

  it('follow the file as it is made, changed and removed, without a restart', () => {
    const { seen, policies } = open();
    const without = policies().version;
    write({ deny: [{ text: 'casa azul', type: 'ORGANIZATION' }], operators: { model: { PHONE: 'redact' } } });
    expect(seen('model', 'na Casa Azul, 11 98765-4321')).toBe('na [ORGANIZATION_1], [REDACTED]');
    expect(policies().version).not.toBe(without);
    write({ allow: ['11 98765 4321'] });
    expect(seen('model', 'na Casa Azul, 11 98765-4321')).toContain('11 98765-4321');
    rmSync(join(dataDir, settingsFile));
    expect(seen('model', '11 98765-4321')).toBe('[PHONE_1]');
    expect(told).toEqual([
      'anonymizer_settings_read',
      'anonymizer_settings_read',
      'anonymizer_settings_read',
    ]);
  });

  it('stay as they were, and tell once, when a change cannot be read', () => {
    write({ operators: { model: { PHONE: 'redact' } } });
    const { seen } = open();
    write('{"operators": {"model": {"PHONE": "kepe"}}}');
    expect(seen('model', '11 98765-4321')).toBe('[REDACTED]');
    expect(seen('model', '11 98765-4321')).toBe('[REDACTED]');
    expect(told).toEqual(['anonymizer_settings_refused']);
  });

  it('do not let the service start with a file that cannot be read', () => {
    write('{"allow": "Casa Azul"}');
    expect(() => createPolicies({ dataDir, key, log })).toThrow(StartError);
    expect(() => createPolicies({ dataDir, key, log })).toThrow(/anonymizer\.json \/allow /);
  });
});

describe('parseSettings', () => {
  it.each([
    ['{', /is no JSON/],
    ['[]', /whole/],
    ['{"alow": []}', /alow/],
    ['{"deny": [{"text": "x", "type": "PLACE"}]}', /\/deny\/0\/type/],
    ['{"deny": [{"text": "x", "type": "TEXT"}]}', /\/deny\/0\/type/],
    ['{"operators": {"model": {"PERSON": "hide"}}}', /\/operators\/model\/PERSON/],
    ['{"operators": {"ai": {}}}', /\/operators/],
  ])('refuses %s', (written, reason) => {
    expect(() => parseSettings(written)).toThrow(reason);
  });

  it('takes an empty file for one that says nothing', () => {
    expect(parseSettings(' \n')).toEqual({});
  });
});
