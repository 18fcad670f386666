import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeCluster, startCluster, type Cluster, type Monitor } from '../server/cluster-scene.ts';

// On PostgreSQL alone: the embedded engine has one process, which locks its folder.

const races = 1000;
const atOnce = 5;

describeCluster('monitors of two processes who take control at once', () => {
  let cluster: Cluster;
  let monitors: Monitor[];
  beforeAll(async () => {
    cluster = await startCluster();
    monitors = [await cluster.monitor(0, 'ana'), await cluster.monitor(1, 'bia')];
  });
  afterAll(() => cluster.stop());

  async function race(): Promise<void> {
    const { body: conversation } = await cluster.call(0)('POST /chat/conversations', { body: {} });
    const results = await Promise.all(
      monitors.map(async ({ username, call }) => ({
        username,
        ...(await call('POST /chat/monitor/take-control/{id}', { params: { id: conversation.id } })),
      })),
    );
    const winners = results.filter(({ status }) => status === 200);
    const losers = results.filter(({ status }) => status === 409);
    expect([winners.length, losers.length]).toEqual([1, 1]);
    const winner = winners[0]?.username ?? '';
    expect(losers[0]?.body.detail).toContain(winner.slice(1));
    const { body } = await cluster.call(1)('GET /chat/conversations/{id}', {
      params: { id: conversation.id },
      token: monitors[1]?.token,
    });
    expect(body).toMatchObject({ mode: 'monitor', assigned_to: winner });
  }

  it(`exactly one wins, ${races} times out of ${races}`, async () => {
    for (let done = 0; done < races; done += atOnce)
      await Promise.all(Array.from({ length: atOnce }, () => race()));
  }, 300_000);
});
