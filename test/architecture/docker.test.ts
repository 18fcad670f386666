import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// What can be said of the image without an engine to build it: the Dockerfile is valid and copies what exists,
// compose.yaml resolves. Neither shows that the image runs.

const root = new URL('../..', import.meta.url).pathname;
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const lines = dockerfile
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const finalStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

const starting = (word: string, among = lines) => among.filter((line) => line.startsWith(`${word} `));

describe('the Dockerfile', () => {
  test('is valid', () => expect(validate(dockerfile)).toEqual([]));

  test('would be refused with a wrong instruction', () =>
    expect(validate(dockerfile.replace('WORKDIR', 'WORKDER'))).not.toEqual([]));

  test('stands on an LTS release of Node of one major version, in every stage', () => {
    const images = starting('FROM').map((line) => line.split(' ')[1]);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^node:(2[2468])-\w+-slim$/);
  });

  test('ends as a user that is not root, with a health check and no development packages', () => {
    expect(starting('USER', finalStage)).toEqual(['USER node']);
    expect(starting('HEALTHCHECK', finalStage)).toHaveLength(1);
    expect(starting('RUN', finalStage).join()).toContain('npm ci --omit=dev');
    expect(finalStage.findIndex((line) => line.startsWith('USER '))).toBeLessThan(
      finalStage.findIndex((line) => line.startsWith('ENTRYPOINT ')),
    );
  });

  test('copies only what is in the repository and not kept out by .dockerignore', () => {
    const kept = readFileSync(join(root, '.dockerignore'), 'utf8').matchAll(/^!(.+)/gm);
    const allowed = [...kept].map((match) => match[1]);
    const own = starting('COPY').filter((line) => !line.includes('--from='));
    const sources = own.flatMap((line) => line.split(' ').slice(1, -1));
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      expect(allowed, source).toContain(allowed.includes(source) ? source : source.split('/')[0]);
      expect(source.includes('*') || existsSync(join(root, source)), source).toBe(true);
    }
  });
});

const composeProgram = process.env['DOCKER_COMPOSE_PATH'] ?? 'docker-compose';
const hasCompose = spawnSync(composeProgram, ['version']).status === 0;

describe.skipIf(!hasCompose)(`compose.yaml${hasCompose ? '' : ' (docker-compose is not installed)'}`, () => {
  const secrets = { POSTGRES_PASSWORD: 'one', JWT_SECRET: 'two', VAULT_KEY: 'three' };
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'checkpoint-compose-'));
    for (const name of ['compose.yaml', 'Dockerfile', 'deploy'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    writeFileSync(join(folder, '.env'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const compose = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(composeProgram, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
    });

  test('resolves, with all its services', () => {
    const { status, stdout, stderr } = compose(secrets, 'config', '--services');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(
      ['api', 'api2', 'db', 'ollama', 'ollama-model', 'proxy', 'redis'].sort(),
    );
  });

  test('publishes on this machine alone, and believes only its own network', () => {
    const { stdout } = compose(secrets, 'config');
    expect(stdout).toContain('127.0.0.1:8000:8000/tcp');
    expect(stdout).toContain('TRUST_PROXY: 172.30.77.0/24');
    expect(stdout).toContain('subnet: 172.30.77.0/24');
  });

  test.each(Object.keys(secrets))('says so when %s is missing', (name) => {
    const { status, stderr } = compose({ ...secrets, [name]: '' }, 'config');
    expect(status).not.toBe(0);
    expect(stderr).toContain(`set ${name} in .env`);
  });
});

const nginxProgram = process.env['NGINX_PATH'] ?? 'nginx';
const hasNginx = spawnSync(nginxProgram, ['-v']).status === 0;

describe.skipIf(!hasNginx)(`the nginx sample${hasNginx ? '' : ' (nginx is not installed)'}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'checkpoint-nginx-'));
    const names = ['-subj', '/CN=localhost', '-keyout', 'privkey.pem', '-out', 'fullchain.pem'];
    const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(made.stderr);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What nginx says of the sample, with the names that only Docker's network resolves made local. */
  function tested(sample: string): { status: number | null; stderr: string } {
    const local = sample
      .replaceAll('/etc/nginx/tls', folder)
      .replace('/dev/stderr', join(folder, 'error.log'))
      .replace('server api:', 'server 127.0.0.1:')
      .replace('server api2:', 'server 127.0.0.2:');
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, `pid ${join(folder, 'nginx.pid')};\n${local}`);
    return spawnSync(nginxProgram, ['-t', '-q', '-c', file, '-p', folder], { encoding: 'utf8' });
  }
  const sample = readFileSync(join(root, 'deploy/nginx.conf.sample'), 'utf8');

  test('is valid', () => expect(tested(sample)).toMatchObject({ status: 0, stderr: '' }));
  test('would be refused with a wrong directive', () =>
    expect(tested(sample.replace('proxy_buffering', 'proxy_bufering')).status).not.toBe(0));
});
