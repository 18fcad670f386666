import { rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import type { OpenedConversation } from '../../src/contract/conversation.ts';
import type { RouteKey } from '../../src/contract/routes.ts';
import type { Role } from '../../src/contract/vocabulary.ts';
import { createApp, type App, type AppOptions } from '../../src/server/app.ts';
import { users } from '../../src/server/db/schema.ts';
import { parseConfig } from '../../src/server/platform/config.ts';
import { createContractCheck } from './contract-check.ts';
import { createDataDir } from './embedded-template.ts';
import type { Engine } from './engines.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { callRoute, mustCall, openSocket, type SocketOptions, type TestSocket } from './wire.ts';

// A service as a test sees it: the whole app in this process on a database of its own, real HTTP and sockets on
// a loopback port. Only the AI is simulated, by handing in the address of a simulator.

export const password = 'correct horse battery';
/** bcrypt of {@link password}, cost 12: hashing anew for every user would only cost time. */
const passwordHash = '$2b$12$d41MZ2mFvRoWKcWtUDca8eT8gKne05PHkhJQHPySEka8YH5zP.cDW';
const nobodyListens = 'http://127.0.0.1:9';

export interface Store {
  env: Record<string, string>;
  remove(): Promise<void>;
}

/** An empty database of the engine, outliving the services that run on it. */
export async function createStore(engine: Engine): Promise<Store> {
  const dataDir = await createDataDir();
  const database: TestDatabase | undefined = engine === 'postgres' ? await createTestDatabase() : undefined;
  return {
    env: { DATA_DIR: dataDir, ...(database ? { DATABASE_URL: database.url } : {}) },
    async remove() {
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Person {
  conversation: OpenedConversation;
  id: number;
  token: string;
  socket: TestSocket;
  /** Sends over the socket; throws unless it was stored. */
  write(text: string, clientMessageId?: string): Promise<{ message_id: number; created_at: string }>;
  call: <K extends RouteKey>(
    key: K,
    options?: Parameters<typeof callRoute<K>>[2],
  ) => ReturnType<typeof callRoute<K>>;
}

export interface Monitor {
  username: string;
  token: string;
  socket: TestSocket;
  call: Person['call'];
}

export interface Service {
  app: App;
  url: string;
  port: number;
  /** Every line that was logged. */
  logged: string[];
  person(options?: {
    locale?: 'pt' | 'en' | 'es';
    country?: string;
    socket?: SocketOptions;
  }): Promise<Person>;
  /** A logged-in monitor; joined unless told otherwise. */
  monitor(username: string, options?: { role?: Role; join?: boolean }): Promise<Monitor>;
  socket(options?: SocketOptions): Promise<TestSocket>;
  call: Person['call'];
  stop(): Promise<void>;
}

const withToken =
  (url: string, token: string | undefined): Person['call'] =>
  (key, options) =>
    callRoute(url, key, { token, ...options });

async function createUser(app: App, username: string, role: Role): Promise<void> {
  await app.database.db
    .insert(users)
    .values({
      username,
      display_name: username[0]?.toUpperCase() + username.slice(1),
      role,
      password_hash: passwordHash,
    })
    .onConflictDoNothing();
}

function createLogLines() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return { lines, destination };
}

/** Starts the app on a store. */
export async function startService(
  store: Store,
  env: Record<string, string> = {},
  options: Pick<AppOptions, 'anonymize'> = {},
): Promise<Service> {
  const check = createContractCheck();
  const log = createLogLines();
  const config = parseConfig({
    HOST: '127.0.0.1',
    PORT: '0',
    OLLAMA_BASE_URL: nobodyListens,
    RATE_LIMIT_ENABLED: 'false',
    ADMIN_USERNAME: 'root',
    ADMIN_PASSWORD: password,
    ...store.env,
    ...env,
  });
  const app = await createApp({
    ...options,
    config,
    onEmit: check.event,
    onAcknowledge: check.acknowledgement,
    logDestination: log.destination,
  });
  await createUser(app, 'root', 'admin');
  await app.start();
  const port = await app.listen();
  const url = `http://127.0.0.1:${port}`;
  const sockets: TestSocket[] = [];
  const socket = async (options?: SocketOptions) => {
    const opened = await openSocket(url, options);
    sockets.push(opened);
    return opened;
  };

  return {
    app,
    url,
    port,
    logged: log.lines,
    socket,
    call: withToken(url, undefined),
    async person(options = {}) {
      const { locale = 'pt', country = 'BR' } = options;
      const conversation = await mustCall(url, 'POST /chat/conversations', { body: { locale, country } });
      const token = conversation.access_token;
      const own = await socket({ token, ...options.socket });
      await own.must('join_conversation', { conversation_id: conversation.id, token });
      return {
        conversation,
        id: conversation.id,
        token,
        socket: own,
        write: (text, clientMessageId) =>
          own.must('send_message', {
            conversation_id: conversation.id,
            message: text,
            ...(clientMessageId ? { client_message_id: clientMessageId } : {}),
          }),
        call: withToken(url, token),
      };
    },
    async monitor(username, { role = 'monitor', join = true } = {}) {
      await createUser(app, username, role);
      const { access_token: token } = await mustCall(url, 'POST /auth/login', {
        body: { username, password },
      });
      const own = await socket({ token });
      if (join) await own.must('join_monitor', { monitor_id: username, token });
      return { username, token, socket: own, call: withToken(url, token) };
    },
    async stop() {
      for (const opened of sockets) opened.close();
      await app.stop();
      check.assertKept();
    },
  };
}

/** Runs a test’s story on a fresh service and cleans up behind it. */
export async function onService(
  engine: Engine,
  env: Record<string, string>,
  story: (service: Service) => Promise<void>,
): Promise<void> {
  const store = await createStore(engine);
  try {
    const service = await startService(store, env);
    try {
      await story(service);
    } finally {
      await service.stop();
    }
  } finally {
    await store.remove();
  }
}

/** Waits until `look` returns something; fails with `what` when it does not come. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
