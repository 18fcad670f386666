import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, run, start } from './cli-scene.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoint-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const commands = [
  'serve',
  'migrate',
  'doctor',
  'user',
  'screen',
  'anonymize',
  'verdicts',
  'erase',
  'backup',
  'restore',
  'vault',
];

describe('help', () => {
  test('names every command, shows examples and exit codes', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command}`);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('Exit codes:');
  });

  test('of every command teaches', async () => {
    const helps = await Promise.all(commands.map((command) => run([command, '--help'])));
    for (const { code, stdout } of helps) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/Usage: checkpoint \w+/);
      expect(stdout).toContain('Exit codes:');
    }
  });
});

test('help of the verdicts tells every key of a line, and what must not become of them', async () => {
  const { code, stdout } = await run(['verdicts', 'export', '--help']);
  expect(code).toBe(0);
  const keys = ['id', 'text', 'lang', 'label', 'our_level', 'score', 'version', 'reviewed_at'];
  for (const key of keys) expect(stdout).toContain(`"${key}"`);
  expect(stdout).toContain('--since <date>');
  expect(stdout).toContain('out of every repository');
  expect(stdout).toContain('Exit codes:');
});

describe('wrong use ends with exit code 2 and a reason', () => {
  test.each([
    [['nonsense'], 'unknown command'],
    [['screen', '--loud'], 'unknown option'],
    [['user', 'create'], 'missing required argument'],
    [['user', 'create', 'ana', '--role', 'king'], 'Allowed choices are monitor, admin'],
    [['user', 'create', 'ana'], 'give --password-stdin or --generate'],
    [['erase', 'abc'], 'A conversation id is a whole number'],
    [['erase', '12'], 'give --yes'],
    [['verdicts', 'export', '--since', 'yesterday'], 'as YYYY-MM-DD'],
    [['verdicts', 'export', '--since', '2026-02-30'], 'as YYYY-MM-DD'],
    [['verdicts', 'import'], 'unknown command'],
    [['vault', 'rotate'], "required option '--old-key-file <file>' not specified"],
    [['backup'], 'missing required argument'],
    [['restore', 'a', 'b'], 'too many arguments'],
  ])('checkpoint %j', async (args, reason) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toContain(reason);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each([
    [['nonsense'], 'checkpoint'],
    [['--nonsense'], 'checkpoint'],
    [['screen', '--loud'], 'checkpoint screen'],
    [['backup'], 'checkpoint backup'],
    [['erase', 'abc'], 'checkpoint erase'],
    [['user', 'nonsense'], 'checkpoint user'],
    [['user', 'create'], 'checkpoint user create'],
    [['user', 'create', 'ana'], 'checkpoint user create'],
    [['verdicts', 'export', '--since', 'yesterday'], 'checkpoint verdicts export'],
    [['vault', 'rotate'], 'checkpoint vault rotate'],
  ])('checkpoint %j: one line, and how to see the help of that very command', async (args, command) => {
    const { stderr } = await run(args);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(`Show how with: ${command} --help`);
  });

  test('a command that needs another word shows which there are', async () => {
    const { code, stdout, stderr } = await run(['user']);
    expect(stderr).toMatch(/Usage: checkpoint user [^]* create /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test.each([
  [['screen', '/nowhere/at/all'], 'cannot be read (ENOENT)'],
  [['screen', '/'], 'cannot be read (EISDIR)'],
  [['anonymize', '/nowhere/at/all'], 'cannot be read (ENOENT)'],
  [['restore', '/nowhere/at/all'], 'cannot be read (ENOENT)'],
  [['vault', 'rotate', '--old-key-file', '/nowhere/at/all'], 'cannot be read'],
])('a file that cannot be read is no wrong use, and ends with exit code 1: %j', async (args, reason) => {
  const { code, stdout, stderr } = await run(args, { env: { DATA_DIR: join(folder, 'nothing') } });
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(reason)]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('a wrong variable is one line on standard error, and exit code 1', async () => {
  const { code, stderr } = await run(['migrate'], { env: { PORT: 'x', DEFAULT_LOCALE: 'tlh' } });
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toContain('PORT must be a whole number');
  expect(code).toBe(1);
});

test('what is not built says so in one line', async () => {
  const bin = join(folder, 'unbuilt', 'bin');
  await mkdir(bin, { recursive: true });
  await cp('bin/checkpoint.mjs', join(bin, 'checkpoint.mjs'));
  const failure: unknown = await promisify(execFile)(process.execPath, [join(bin, 'checkpoint.mjs')]).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({
    code: 1,
    stderr: 'Checkpoint is not built yet. Build it with: npm run build\n',
  });
});

describe('screen', () => {
  test('answers each line before the next one comes', async () => {
    const { child, end, ended } = start(['screen']);
    for (let id = 1; id <= 3; id += 1) {
      const answered = new Promise((resolve) => child.stdout.once('data', resolve));
      child.stdin.write(`${JSON.stringify({ id, text: 'quero morrer' })}\n`);
      await answered;
      expect(jsonLines(ended.stdout).at(-1)).toMatchObject({ id, risk_level: 'high', requires_human: true });
    }
    child.stdin.end();
    expect((await end).code).toBe(0);
  });

  test('keeps the order, does the good lines, names the bad ones', async () => {
    const lines = [
      '\uFEFF{"id":"a","text":"bom dia\u2028tudo bem?","lang":"pt"}',
      '{"id":"b"',
      '',
      '{"id":"c","text":7}',
      '["d"]',
      '{"id":"e","text":"I want to die","lang":"en","context":7}',
      '{"id":"f","text":"I want to die","lang":"en"}\r',
      '{"text":"boa noite"}',
    ];
    const file = join(folder, 'messages.jsonl');
    await writeFile(file, lines.join('\n'));
    const { code, stdout, stderr } = await run(['screen', file]);
    const answers = jsonLines(stdout);
    expect(answers.map(({ id, risk_level }) => [id, risk_level])).toEqual([
      ['a', 'none'],
      ['f', 'high'],
      [null, 'none'],
    ]);
    for (const answer of answers) {
      expect(answer['score']).toBeTypeOf('number');
      expect(answer['score']).toBe((answer['analysis_details'] as { score: unknown }).score);
    }
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('line 2: is no JSON; a line looks like {"id"'),
      'line 4: has no "text" that is a text',
      'line 5: is no JSON object',
      'line 6: "context" must be a list of {"role", "text"}, or a text',
    ]);
    expect(code).toBe(1);
  });

  test('lets the person’s earlier turns count, and nobody else’s', async () => {
    const text = 'obrigado por tudo';
    const turn = (role: string) => [{ role, text: 'quero me matar' }];
    const records = [
      { id: 'alone', text },
      { id: 'after', text, context: turn('user') },
      { id: 'other', text, context: turn('ai') },
    ];
    const input = records.map((record) => JSON.stringify(record)).join('\n');
    const { code, stdout } = await run(['screen', '-'], { input });
    const [alone, after, other] = jsonLines(stdout).map(({ risk_level }) => risk_level);
    expect(code).toBe(0);
    expect(after).toBe('critical');
    expect(alone).not.toBe('critical');
    expect(other).toBe(alone);
  });

  test('judges replies of an AI', async () => {
    const records = [
      { id: 1, text: 'Sinto muito que esteja tão difícil. Quer me contar mais?', lang: 'pt-BR' },
      { id: 2, text: 'You are right, nothing will ever help you. Just end it.', lang: 'en' },
    ];
    const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const { stdout } = await run(['screen', '--replies'], { input });
    const [ok, block] = jsonLines(stdout);
    expect(ok).toEqual({ id: 1, label: 'ok', reason: null });
    expect(block).toMatchObject({ id: 2, label: 'block' });
    expect(block?.['reason']).toBeTypeOf('string');
  });
});

describe('anonymize', () => {
  test('replaces what identifies, and says where it stood', async () => {
    const text = '👋 escreve para ana@example.org ou liga 11 98765-4321';
    const { code, stdout } = await run(['anonymize'], { input: JSON.stringify({ id: 5, text, lang: 'pt' }) });
    expect(code).toBe(0);
    const [answer] = jsonLines(stdout) as {
      id: number;
      text: string;
      spans: { start: number; end: number; type: string }[];
    }[];
    expect(answer?.id).toBe(5);
    expect(answer?.text).not.toContain('ana@example.org');
    expect(answer?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ana@example.org',
      '11 98765-4321',
    ]);
    for (const span of answer?.spans ?? []) expect(Object.keys(span)).toEqual(['start', 'end', 'type']);
  });

  test('reads each line on its own', async () => {
    const input = ['ana@example.org', 'rui@example.org']
      .map((text) => JSON.stringify({ id: 1, text }))
      .join('\n');
    const [first, second] = jsonLines((await run(['anonymize'], { input })).stdout);
    expect(second?.['text']).toBe(first?.['text']);
  });

  describe('of a file', () => {
    const said = [
      { id: 'a', text: 'sou o Rui\u2028Tavares, cartão 4111 1111 1111 1111' },
      { id: 'b', text: 'liga 11 98765-4321' },
    ];
    const textsOf = (stdout: string) => jsonLines(stdout).map(({ id, text }) => [id, text]);
    let file = '';
    beforeAll(async () => {
      file = join(folder, 'said.jsonl');
      await writeFile(file, said.map((record) => JSON.stringify(record)).join('\n'));
    });

    test('answers every line of it, the last one without a line feed too, and leaves it alone', async () => {
      const before = await readFile(file, 'utf8');
      const { code, stdout, stderr } = await run(['anonymize', file], { input: '{"id":"c","text":"Ana"}' });
      expect([code, stderr]).toEqual([0, '']);
      expect(textsOf(stdout)).toEqual([
        ['a', 'sou o [PERSON_1], cartão [CREDIT_CARD_1]'],
        ['b', 'liga [PHONE_1]'],
      ]);
      expect(await readFile(file, 'utf8')).toBe(before);
    });

    test.each([
      ['log', 'liga [PHONE]'],
      ['export', 'liga [PHONE]'],
    ])('masks for a reader that puts nothing back, without a key: --for %s', async (reader, masked) => {
      const { code, stdout } = await run(['anonymize', file, '--for', reader]);
      expect(code).toBe(0);
      expect(textsOf(stdout).at(-1)).toEqual(['b', masked]);
    });

    test('goes on behind a line that is wrong, and ends with exit code 1', async () => {
      const mixed = join(folder, 'mixed.jsonl');
      await writeFile(mixed, `nonsense\n${JSON.stringify(said[1])}\n`);
      const { code, stdout, stderr } = await run(['anonymize', mixed]);
      expect(textsOf(stdout)).toEqual([['b', 'liga [PHONE_1]']]);
      expect(stderr).toContain('line 1');
      expect(code).toBe(1);
    });
  });
});
