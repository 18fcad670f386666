import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/server/db/database.ts';
import { createDataDir } from '../support/embedded-template.ts';
import { describeCluster, eventually, startCluster, type Cluster } from './cluster-scene.ts';
import { startSilentNode } from './silent-node.ts';

// On PostgreSQL alone: the embedded engine has one process, which locks its folder.

const holderGoneSeconds = 1;

describeCluster('when one of two processes dies', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ env: { HOLDER_GONE_SECONDS: `${holderGoneSeconds}` } });
    cluster.model.set({ reply: 'I am here.' });
  });
  afterAll(() => cluster.stop());

  it('a crisis stored by a node that died before telling is told by the others', async () => {
    const person = await cluster.person(0);
    const monitors = [await cluster.monitor(0, 'ana'), await cluster.monitor(1, 'bia')];
    const dataDir = await createDataDir();
    const database = await openDatabase({ databaseUrl: cluster.databaseUrl, dataDir });
    const silent = await startSilentNode(database);
    const id = await silent.write(person, 'quero morrer hoje');
    await silent.stop();
    await database.close();
    for (const { socket } of monitors) {
      const alert = await socket.got('crisis_alert', (told) => told.message_id === id);
      expect(alert).toMatchObject({ conversation_id: person.id, message: 'quero morrer hoje' });
    }
  });

  it('a crisis acknowledged by a node that is killed at once reaches the other node’s monitor', async () => {
    const far = await cluster.monitor(1, 'ana');
    for (let round = 1; round <= 3; round += 1) {
      const person = await cluster.person(0);
      let killed: Promise<void> | undefined;
      const id = await new Promise<number>((resolve, reject) => {
        person.socket.raw.emit(
          'send_message',
          { conversation_id: person.id, message: 'quero morrer hoje' },
          (answer) => {
            killed = cluster.node(0).kill();
            if (answer.ok) resolve(answer.message_id);
            else reject(new Error(answer.error.code));
          },
        );
      });
      await killed;
      await far.socket.got('crisis_alert', (told) => told.message_id === id);
      await cluster.restart(0);
    }
    await cluster.connected();
  });

  it('what its monitor held goes back to the AI, the alert opens again, and presence forgets it', async () => {
    const person = await cluster.person(0);
    const holder = await cluster.monitor(1, 'carla');
    const other = await cluster.monitor(0, 'dora');
    const id = await person.write('quero morrer hoje');
    await holder.socket.got('crisis_alert', (told) => told.message_id === id);
    await holder.call('POST /chat/monitor/take-control/{id}', { params: { id: person.id } });
    await person.socket.got('monitor_joined');
    await other.socket.got(
      'alert_updated',
      (alert) => alert.conversation_id === person.id && alert.status === 'acknowledged',
    );
    const unanswered = await person.write('você está aí?');
    const alertId = await eventually('the alert is there', async () => {
      const { body } = await other.call('GET /chat/monitor/alerts');
      return body.find((alert) => alert.conversation_id === person.id)?.alert_id;
    });

    await cluster.node(1).kill();
    const left = await eventually('the conversation goes back to the AI', () =>
      person.socket.all('monitor_left').at(0),
    );
    expect(left.conversation_id).toBe(person.id);
    await eventually('the AI answers what stood unanswered', () =>
      person.socket
        .all('new_message')
        .find(({ message }) => message.sender === 'ai' && message.id > unanswered),
    );
    await eventually('the alert is open again', async () => {
      const { body } = await other.call('GET /chat/monitor/alerts', { query: { status: 'open' } });
      return body.find((alert) => alert.alert_id === alertId);
    });
    await eventually('presence names her no more', () => {
      const { monitors } = other.socket.all('presence').at(-1) ?? { monitors: [] };
      return monitors.some((one) => one.monitor_id === 'carla') ? undefined : true;
    });
    await cluster.restart(1);
    await cluster.connected();
  });
});

describeCluster('four processes that start at once on an empty database', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ nodes: 4, env: { RATE_LIMIT_ENABLED: 'true' } });
  });
  afterAll(() => cluster.stop());

  it('all come up, and what is written at one is told at each', async () => {
    const person = await cluster.person(0);
    const monitors = [];
    for (const [node, name] of ['ana', 'bia', 'carla', 'dora'].entries())
      monitors.push(await cluster.monitor(node, name));
    const id = await person.write('quero morrer hoje');
    for (const { socket } of monitors) await socket.got('crisis_alert', (told) => told.message_id === id);
  });

  it('limits count on all nodes together', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const { status } = await cluster.call(attempt % 4)('POST /chat/return', {
        body: { code: 'wrong words that open no conversation' },
      });
      statuses.push(status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429, 429]);
  });
});
