/**
 * `npm run story`: plays a person and a monitor through the whole story, over REST and sockets, against a server
 * that it starts itself on loopback; once with a simulated model and once with the built-in words. Prints each
 * step in plain words. Exit code 0 only when every step went as it should, and all that the server said was by the
 * contract.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchContract } from '../test/support/contract-watch.ts';
import { startOllamaSimulator, type ModelSimulator } from '../test/support/ollama-simulator.ts';
import { adminName, adminPassword, startServer } from '../test/support/processes.ts';
import { mustCall, openSocket, callRoute, type TestSocket } from '../test/support/wire.ts';

const modelWords = 'Obrigado por me contar isso. Estou aqui com você. O que pesa mais agora?';
const crisis = 'quero morrer hoje, já tenho os remédios aqui comigo';

interface Stage {
  url: string;
  isGuided: boolean;
  model: ModelSimulator;
}
interface Person {
  id: number;
  token: string;
  socket: TestSocket;
}
interface Monitor {
  token: string;
  socket: TestSocket;
}

const contract = watchContract();
let stepCount = 0;

/** One step of the story, said once it was played; `aside` is said under it. */
async function step<T>(words: string, play: (aside: (words: string) => void) => Promise<T>): Promise<T> {
  const asides: string[] = [];
  const result = await play((aside) => asides.push(aside));
  contract.assertKept();
  stepCount += 1;
  console.log(`  ${String(stepCount).padStart(2)}. ${words}`);
  for (const aside of asides) console.log(`      ${aside}`);
  return result;
}

const quoted = (text: string): string => `“${text.length > 70 ? `${text.slice(0, 69)}…` : text}”`;

function open({ url }: Stage): Promise<Person> {
  return step('A person opens the page. A conversation begins; nobody asked for a name.', async () => {
    const config = await mustCall(url, 'GET /chat/config');
    assert.ok(config.crisis_lines['BR']?.length, 'there are crisis lines');
    const opened = await mustCall(url, 'POST /chat/conversations', { body: { locale: 'pt', country: 'BR' } });
    const socket = await openSocket(url, { token: opened.access_token });
    await socket.must('join_conversation', { conversation_id: opened.id });
    return { id: opened.id, token: opened.access_token, socket };
  });
}

/** Writes over the socket and waits for the AI’s words behind it. */
async function writeAndRead({ id, socket }: Person, text: string): Promise<string> {
  const { message_id } = await socket.must('send_message', { conversation_id: id, message: text });
  const reply = await socket.got(
    'new_message',
    ({ message }) => message.sender === 'ai' && message.id > message_id,
  );
  const deltas = socket.all('message_delta').filter(({ reply_id }) => reply_id === reply.reply_id);
  assert.deepEqual(
    deltas.map(({ seq }) => seq),
    deltas.map((_delta, index) => index),
  );
  assert.equal(
    deltas
      .map(({ delta }) => delta)
      .join('')
      .trim(),
    reply.message.text,
  );
  return reply.message.text;
}

async function talk(stage: Stage, person: Person): Promise<void> {
  const first = 'oi, me chamo Tarsila Quaresma e hoje foi um dia difícil';
  await step(`She writes ${quoted(first)}.`, async (aside) => {
    const reply = await writeAndRead(person, first);
    aside(`The AI answers sentence by sentence: ${quoted(reply)}`);
    if (!stage.isGuided) assert.equal(reply, modelWords);
  });
  if (stage.isGuided) return;
  await step('The model was asked without her name.', async () => {
    const asked = JSON.stringify(stage.model.requests);
    assert.ok(asked.includes('foi um dia dif'), 'the model was asked');
    assert.ok(!asked.includes('Quaresma'), 'her name was taken out');
  });
}

function logIn({ url }: Stage): Promise<Monitor> {
  return step('A monitor logs in and opens the console.', async () => {
    const { access_token: token } = await mustCall(url, 'POST /auth/login', {
      body: { username: adminName, password: adminPassword },
    });
    const socket = await openSocket(url, { token });
    const joined = await socket.must('join_monitor', { monitor_id: adminName, token });
    assert.deepEqual(joined.open_alerts, []);
    return { token, socket };
  });
}

async function chooseGuided({ url }: Stage, person: Person, { token }: Monitor): Promise<void> {
  await step('He switches her conversation to the built-in replies; they answer her.', async (aside) => {
    const { mode } = await mustCall(url, 'POST /chat/conversations/{id}/mode', {
      params: { id: person.id },
      query: { mode: 'guided' },
      token,
    });
    assert.equal(mode, 'guided');
    aside(quoted(await writeAndRead(person, 'não sei por onde começar')));
  });
}

async function alarm({ url }: Stage, person: Person, monitor: Monitor): Promise<void> {
  const alert = await step(
    `She writes ${quoted(crisis)}. The alert is in front of the monitor.`,
    async () => {
      const { message } = await mustCall(url, 'POST /chat/conversations/{id}/messages', {
        params: { id: person.id },
        body: { text: crisis },
        token: person.token,
      });
      assert.equal(message.risk_level, null, 'she is shown no assessment');
      const told = await monitor.socket.got('crisis_alert', ({ message_id }) => message_id === message.id);
      assert.equal(told.analysis.risk_level, 'critical');
      assert.equal(told.message, crisis);
      return told;
    },
  );
  await step('Fixed, reviewed words with crisis lines come to her at once.', async () => {
    const { message } = await person.socket.got('new_message', (told) => told.message.notice !== undefined);
    assert.ok(message.notice?.resources.some(({ number }) => number === '188'));
  });
  await step('The monitor acknowledges the alert; it stands in the list with his name.', async () => {
    await monitor.socket.must('acknowledge_alert', { alert_id: alert.alert_id });
    const alerts = await mustCall(url, 'GET /chat/monitor/alerts', { token: monitor.token });
    assert.deepEqual(
      alerts.map(({ status, acknowledged_by }) => [status, acknowledged_by]),
      [['acknowledged', adminName]],
    );
  });
}

async function takeOver(stage: Stage, person: Person, { token, socket }: Monitor): Promise<void> {
  const { url } = stage;
  const { id } = person;
  const monitorCall = { params: { id }, token };
  await step('He takes control. She is told that a human is here; the AI falls silent.', async (aside) => {
    await mustCall(url, 'POST /chat/monitor/take-control/{id}', monitorCall);
    const joined = await person.socket.got('monitor_joined', ({ conversation_id }) => conversation_id === id);
    aside(quoted(joined.system_message.text));
  });
  await step('They talk, human to human.', async () => {
    await socket.must('join_conversation', { conversation_id: id, user_type: 'monitor' });
    await socket.must('typing', { conversation_id: id });
    await person.socket.got('user_typing', ({ user }) => user === 'monitor');
    await socket.must('send_message', { conversation_id: id, message: 'Oi, sou da equipe. Estou com você.' });
    const heard = await person.socket.got('new_message', ({ message }) => message.sender === 'monitor');
    assert.equal(heard.message.text, 'Oi, sou da equipe. Estou com você.');
    const spoken = person.socket.all('message_delta').length;
    const { message_id } = await person.socket.must('send_message', {
      conversation_id: id,
      message: 'obrigada por estar aí',
    });
    await socket.got('new_message', ({ message }) => message.id === message_id);
    assert.equal(person.socket.all('message_delta').length, spoken, 'the AI says nothing');
  });
  await step('He keeps a note that only monitors read.', async () => {
    await mustCall(url, 'POST /chat/monitor/conversations/{id}/notes', {
      ...monitorCall,
      body: { text: 'A irmã está com ela.' },
    });
    const foreign = await callRoute(url, 'GET /chat/monitor/conversations/{id}/notes', {
      params: { id },
      token: person.token,
    });
    assert.equal(foreign.status, 401);
  });
}

async function handBack({ url }: Stage, person: Person, { token }: Monitor): Promise<void> {
  const { id } = person;
  await step('He hands the conversation back, and the AI answers what she wrote last.', async () => {
    await mustCall(url, 'POST /chat/monitor/release/{id}', { params: { id }, token });
    const left = await person.socket.got('monitor_left', ({ conversation_id }) => conversation_id === id);
    await person.socket.got(
      'new_message',
      ({ message }) => message.sender === 'ai' && message.id > left.system_message.id,
    );
  });
  await step('He resolves it; its alert is closed, and the timeline says who did what.', async () => {
    await mustCall(url, 'POST /chat/monitor/resolve/{id}', {
      params: { id },
      token,
      body: { outcome: 'supported' },
    });
    const alerts = await mustCall(url, 'GET /chat/monitor/alerts', { token });
    assert.deepEqual(
      alerts.map(({ status }) => status),
      ['resolved'],
    );
    const timeline = await mustCall(url, 'GET /chat/monitor/conversations/{id}/timeline', {
      params: { id },
      token,
    });
    assert.ok(timeline.length >= 4);
  });
}

async function comeBack({ url }: Stage, person: Person): Promise<void> {
  const { id, token } = person;
  const code = await step('She makes a return code of six words and closes the page.', async () => {
    const made = await mustCall(url, 'POST /chat/conversations/{id}/return-code', { params: { id }, token });
    assert.equal(made.code.split(/[\s-]+/).length, 6);
    person.socket.close();
    return made.code;
  });
  const back = await step('Later, elsewhere, the six words open her conversation again.', async () => {
    const opened = await mustCall(url, 'POST /chat/return', { body: { code } });
    assert.equal(opened.id, id);
    assert.ok(opened.messages.some(({ text }) => text === crisis));
    const socket = await openSocket(url, { token: opened.access_token });
    const { missed } = await socket.must('join_conversation', { conversation_id: id, after: 0 });
    assert.deepEqual(
      missed.map((message) => message.id),
      opened.messages.map((message) => message.id),
    );
    return { id, token: opened.access_token, socket };
  });
  await step('She writes once more; the conversation is open again, and the AI answers.', async () => {
    await writeAndRead(back, 'voltei, estou melhor');
    const { status } = await mustCall(url, 'GET /chat/conversations/{id}', {
      params: { id },
      token: back.token,
    });
    assert.equal(status, 'active');
  });
  await step('She erases everything. Nothing of what was said is left.', async () => {
    await mustCall(url, 'DELETE /chat/conversations/{id}', { params: { id }, token: back.token });
    const gone = await callRoute(url, 'GET /chat/conversations/{id}', { params: { id }, token: back.token });
    assert.equal(gone.status, 404);
    back.socket.close();
  });
}

async function play(stage: Stage): Promise<void> {
  const person = await open(stage);
  await talk(stage, person);
  const monitor = await logIn(stage);
  if (stage.isGuided) await chooseGuided(stage, person, monitor);
  await alarm(stage, person, monitor);
  await takeOver(stage, person, monitor);
  await handBack(stage, person, monitor);
  await comeBack(stage, person);
  monitor.socket.close();
}

/** Starts an empty server and plays the whole story on it. */
async function tell(title: string, isGuided: boolean): Promise<void> {
  console.log(`\n${title}`);
  stepCount = 0;
  const dataDir = await mkdtemp(join(tmpdir(), 'checkpoint-story-'));
  const model = await startOllamaSimulator();
  model.set({ reply: modelWords, wordMs: 5 });
  try {
    const env = { DATA_DIR: dataDir, ...(isGuided ? {} : { OLLAMA_BASE_URL: model.url }) };
    const server = await startServer(env);
    try {
      await play({ url: server.url, isGuided, model });
      contract.assertKept();
    } finally {
      await server.stop();
    }
  } finally {
    await model.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

try {
  await tell('With a model (simulated)', false);
  await tell('Without any model: the built-in words', true);
  console.log('\nThe whole story went as it should, twice.');
} catch (error) {
  console.error(`\nThe step after number ${stepCount} failed:`, error);
  process.exitCode = 1;
}
