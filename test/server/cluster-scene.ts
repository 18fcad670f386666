import { rm } from 'node:fs/promises';
import postgres from 'postgres';
import { describe } from 'vitest';
import type { OpenedConversation } from '../../src/contract/conversation.ts';
import type { RouteKey } from '../../src/contract/routes.ts';
import { createDataDir } from '../support/embedded-template.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { startOllamaSimulator, type ModelSimulator } from '../support/ollama-simulator.ts';
import {
  logIn,
  sharedSecrets,
  spawnServer,
  startServer,
  untilConnected,
  type ServerProcess,
} from '../support/processes.ts';
import { canStartRedis, freePort, startRedis, type Service } from '../support/services.ts';
import { callRoute, mustCall, openSocket, type TestSocket } from '../support/wire.ts';

// Several real processes on one PostgreSQL and one Redis of their own, which a test may end.

const password = 'correct horse battery';
/** bcrypt of it, cost 12: hashing anew for every user would only cost time. */
const passwordHash = '$2b$12$d41MZ2mFvRoWKcWtUDca8eT8gKne05PHkhJQHPySEka8YH5zP.cDW';

const whyNot =
  process.env['TEST_DATABASE_URL'] === undefined
    ? 'TEST_DATABASE_URL is not set'
    : canStartRedis()
      ? undefined
      : 'there is no Redis to start';

/** `describe` where several nodes can run; elsewhere skipped, with the reason in its name. */
export function describeCluster(title: string, body: () => void): void {
  if (whyNot === undefined) describe(title, body);
  else describe.skip(`${title} (${whyNot})`, body);
}

type Call = <K extends RouteKey>(
  key: K,
  options?: Parameters<typeof callRoute<K>>[2],
) => ReturnType<typeof callRoute<K>>;

export interface Person {
  id: number;
  token: string;
  conversation: OpenedConversation;
  socket: TestSocket;
  /** Writes over the socket and returns the id of the message. */
  write(text: string): Promise<number>;
  call: Call;
}
export interface Monitor {
  username: string;
  token: string;
  socket: TestSocket;
  call: Call;
}

export interface Cluster {
  model: ModelSimulator;
  databaseUrl: string;
  vaultKey: string;
  /** Address of a node. */
  url(node: number): string;
  node(node: number): ServerProcess;
  person(node: number): Promise<Person>;
  /** One more socket at that node with a conversation’s token. */
  page(node: number, token: string): Promise<TestSocket>;
  /** A monitor who is logged in and joined at that node, and watches a conversation when one is given. */
  monitor(node: number, username: string, watching?: number): Promise<Monitor>;
  /** Calls a node without any token. */
  call(node: number): Call;
  redis: { kill(): Promise<void>; restart(): Promise<void> };
  /** Resolves when all nodes hear each other over Redis. */
  connected(): Promise<void>;
  restart(node: number): Promise<void>;
  stop(): Promise<void>;
}

const withToken =
  (url: string, token: string | undefined): Call =>
  (key, options) =>
    callRoute(url, key, { token, ...options });

async function addUser(databaseUrl: string, username: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const displayName = username.slice(0, 1).toUpperCase() + username.slice(1);
  await sql`insert into users (username, display_name, role, password_hash)
            values (${username}, ${displayName}, 'monitor', ${passwordHash}) on conflict do nothing`;
  await sql.end();
}

async function startNodes(count: number, env: Record<string, string>): Promise<ServerProcess[]> {
  const servers: ServerProcess[] = [];
  while (servers.length < count) servers.push(spawnServer(env, await freePort()));
  try {
    await Promise.all(servers.map((server) => server.ready()));
  } catch (error) {
    await Promise.all(servers.map((server) => server.kill()));
    throw error;
  }
  return servers;
}

/** Nodes that start at once on an empty database. */
export async function startCluster(
  options: { nodes?: number; env?: Record<string, string> } = {},
): Promise<Cluster> {
  const model = await startOllamaSimulator();
  const database = await createTestDatabase();
  const dataDir = await createDataDir();
  let redis: Service = await startRedis();
  const secrets = sharedSecrets();
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    OLLAMA_BASE_URL: model.url,
    ...secrets,
    ...options.env,
  };
  const servers = await startNodes(options.nodes ?? 2, env);
  const sockets: TestSocket[] = [];

  const node = (index: number): ServerProcess => {
    const server = servers[index];
    if (!server) throw new Error(`There is no node ${index}.`);
    return server;
  };
  const url = (index: number): string => node(index).url;
  const socket = async (index: number, token: string): Promise<TestSocket> => {
    const opened = await openSocket(url(index), { token });
    sockets.push(opened);
    return opened;
  };
  const connected = (): Promise<void> =>
    untilConnected(
      { redisUrl: redis.url, vaultKey: secrets.VAULT_KEY },
      servers.filter((server) => server.isRunning()).map((server) => server.url),
    );
  await connected();

  return {
    model,
    databaseUrl: database.url,
    vaultKey: secrets.VAULT_KEY,
    url,
    node,
    connected,
    call: (index) => withToken(url(index), undefined),
    page: socket,
    async person(index) {
      const conversation = await mustCall(url(index), 'POST /chat/conversations', {
        body: { locale: 'pt', country: 'BR' },
      });
      const { id, access_token: token } = conversation;
      const own = await socket(index, token);
      await own.must('join_conversation', { conversation_id: id });
      return {
        id,
        token,
        conversation,
        socket: own,
        write: async (text) =>
          (await own.must('send_message', { conversation_id: id, message: text })).message_id,
        call: withToken(url(index), token),
      };
    },
    async monitor(index, username, watching) {
      await addUser(database.url, username);
      const token = await logIn(url(index), username, password);
      const own = await socket(index, token);
      await own.must('join_monitor', { monitor_id: username, token });
      if (watching !== undefined)
        await own.must('join_conversation', { conversation_id: watching, user_type: 'monitor' });
      return { username, token, socket: own, call: withToken(url(index), token) };
    },
    redis: {
      kill: () => redis.kill(),
      async restart() {
        redis = await startRedis({ port: redis.port });
        await connected();
      },
    },
    async restart(index) {
      servers[index] = await startServer(env, node(index).port);
    },
    async stop() {
      for (const opened of sockets) opened.close();
      await Promise.all(servers.map((server) => server.stop()));
      await model.stop();
      await redis.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Everything of the AI in a conversation that this socket was shown by now. */
export function spokenTo({ socket }: Pick<Person, 'socket'>): string {
  return socket
    .all('message_delta')
    .map(({ delta }) => delta)
    .join('');
}

/** Sentences that a model says one after the other, so many that somebody can interrupt it. */
export const longReply = Array.from(
  { length: 60 },
  (_, index) => `Sentence number ${index + 1} is here.`,
).join(' ');

const patienceMs = 60_000;

/** Waits until `look` returns something; for as long as a busy machine may need. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`Did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
