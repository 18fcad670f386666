import { count, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { initialScreeningState } from '../../src/core/screening/screening.ts';
import { audit, conversations, messages } from '../../src/server/db/schema.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { AppError } from '../../src/server/platform/errors.ts';
import { newConversationId } from '../../src/server/platform/ids.ts';
import { addMonitor, openScene, type Node, type Scene } from '../server/handover-scene.ts';
import { describeOnEngines } from '../support/engines.ts';

const races = 1_000;
/** Races of different conversations that run at once. */
const atOnce = 4;

interface Result {
  id: number;
  winners: MonitorCaller[];
  refusals: unknown[];
}

describeOnEngines(`${races} races for a conversation`, (engine) => {
  let scene: Scene;
  let nodes: Node[];
  let monitors: MonitorCaller[];

  beforeAll(async () => {
    scene = await openScene(engine);
    nodes = [scene.node, await scene.addNode()];
    monitors = [];
    for (const name of ['ana', 'ben', 'carla', 'davi', 'eva']) monitors.push(await addMonitor(scene, name));
  });
  afterAll(() => scene.close());

  async function addConversations(): Promise<number[]> {
    const now = new Date();
    const rows = Array.from({ length: races }, () => ({
      id: newConversationId(),
      title: 'Conversation',
      locale: 'pt' as const,
      country: 'BR',
      access_token_hashes: ['-'],
      ai_mode: 'ollama' as const,
      screening_state: initialScreeningState,
      last_activity: now,
      created_at: now,
      updated_at: now,
    }));
    await scene.db.insert(conversations).values(rows);
    return rows.map((row) => row.id);
  }

  /** Every contender at once, each on the next node. */
  async function race(id: number, contenders: MonitorCaller[]): Promise<Result> {
    const results = await Promise.allSettled(
      contenders.map(async (caller, index) => {
        const node = nodes[index % nodes.length];
        if (!node) throw new Error('there is no node');
        await node.takeControl(caller, id, false);
      }),
    );
    return {
      id,
      winners: contenders.filter((_, index) => results[index]?.status === 'fulfilled'),
      refusals: results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])),
    };
  }

  async function raceAll(contenders: MonitorCaller[]): Promise<Result[]> {
    const waiting = await addConversations();
    const results: Result[] = [];
    async function lane(): Promise<void> {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
        // Whose turn comes first changes from race to race.
        results.push(await race(id, results.length % 2 === 0 ? contenders : contenders.toReversed()));
    }
    await Promise.all(Array.from({ length: atOnce }, lane));
    return results;
  }

  function expectOneWinner({ winners, refusals }: Result, contenders: number): void {
    expect(winners).toHaveLength(1);
    expect(refusals).toHaveLength(contenders - 1);
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(AppError);
      expect(refusal).toMatchObject({
        code: 'conflict',
        message: expect.stringContaining(winners[0]?.displayName ?? ''),
      });
    }
  }

  /** What is stored says the same: one change of hands each, and the winner holds. */
  async function expectStored(results: Result[]): Promise<void> {
    const ids = results.map(({ id }) => id);
    const rows = await scene.db.select().from(conversations).where(inArray(conversations.id, ids));
    const holders = new Map(rows.map((row) => [row.id, row.holder_id]));
    expect(results.filter(({ id, winners }) => holders.get(id) !== winners[0]?.userId)).toEqual([]);
    expect(rows.filter((row) => row.epoch !== 1)).toEqual([]);
    const [told] = await scene.db
      .select({ n: count() })
      .from(messages)
      .where(inArray(messages.conversation_id, ids));
    expect(told?.n).toBe(races);
    const taken = await scene.db
      .select({ id: audit.conversation_id })
      .from(audit)
      .where(eq(audit.action, 'control_taken'));
    const known = new Set(ids);
    expect(taken.filter(({ id }) => known.has(id ?? 0))).toHaveLength(races);
  }

  it.each([2, 5])(
    'of %i monitors exactly one wins, each time',
    async (contenders) => {
      const results = await raceAll(monitors.slice(0, contenders));
      expect(results).toHaveLength(races);
      for (const result of results) expectOneWinner(result, contenders);
      await expectStored(results);
    },
    300_000,
  );
});
