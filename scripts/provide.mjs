/** Provides what the suites need: an address that was given, a program of this machine, or a package. */
import { findChromium, findCompose, findNginx, findPostgres, findRedis } from './binaries.mjs';
import { installPackages, whyNoPackages } from './packages.mjs';
import { run } from './processes.mjs';
import { root } from './install.mjs';
import { startPostgres, startRedis } from './services.mjs';

const SERVICES = {
  postgres: { variable: 'TEST_DATABASE_URL', title: 'PostgreSQL', provide: providePostgres },
  redis: { variable: 'TEST_REDIS_URL', title: 'Redis', provide: provideRedis },
  chromium: { variable: 'CHROMIUM_PATH', title: 'Chromium', provide: provideChromium },
  compose: { variable: 'DOCKER_COMPOSE_PATH', title: 'docker-compose', provide: provideCompose },
  nginx: { variable: 'NGINX_PATH', title: 'nginx', provide: provideNginx },
};

/**
 * Provides the named services. `env` is what the suites find them by; `missing` says for each one that could
 * not be had why; `stop` ends what was started here, also while something is still starting.
 * @param {string[]} names
 * @param {{ say?: (line: string) => void }} [options]
 */
export function provideServices(names, { say = console.log } = {}) {
  const started = [];
  const env = {};
  const missing = {};
  let stopped = false;

  async function provideOne(name) {
    const { variable, title, provide } = SERVICES[name];
    if (process.env[variable]) return void (env[variable] = process.env[variable]);
    try {
      const { value, service } = await provide(say);
      if (service) started.push(service);
      if (service && stopped) await service.stop();
      env[variable] = value;
    } catch (error) {
      missing[name] = `${title} (${variable}): ${error.message}`;
    }
  }

  async function provideAll() {
    for (const name of names) if (!stopped) await provideOne(name);
    return { env, missing };
  }

  async function stop() {
    stopped = true;
    await Promise.all(started.map((service) => service.stop()));
  }

  return { ready: provideAll(), stop };
}

async function providePostgres(say) {
  await installUnless(findPostgres, ['postgresql'], say);
  const service = await startPostgres();
  return { value: service.url, service };
}

async function provideRedis(say) {
  await installUnless(findRedis, ['redis-server'], say);
  const service = await startRedis();
  return { value: service.url, service };
}

async function provideChromium(say) {
  const value = await installUnless(findChromium, ['chromium'], say).catch(async (error) => {
    await downloadChromium(say);
    const downloaded = await findChromium();
    if (!downloaded) throw error;
    return downloaded;
  });
  return { value };
}

async function provideCompose(say) {
  return { value: await installUnless(findCompose, ['docker-compose'], say) };
}

async function provideNginx(say) {
  return { value: await installUnless(findNginx, ['nginx-light'], say) };
}

async function installUnless(find, packages, say) {
  const present = await find();
  if (present) return present;
  const reason = whyNoPackages();
  if (reason) throw new Error(`not found; ${reason}`);
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  await installPackages(packages);
  const found = await find();
  if (!found) throw new Error(`${packages.join(', ')} installed, but no working program came with it`);
  return found;
}

// Ubuntu's own package is only a signpost to a snap, which cannot run in a container.
async function downloadChromium(say) {
  if (whyNoPackages()) return;
  say('Installing Chromium (playwright) …');
  const script = `${root}/node_modules/playwright-core/cli.js`;
  await run(process.execPath, [script, 'install', '--with-deps', 'chromium'], { cwd: root, quiet: true });
}
