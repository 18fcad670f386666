import { afterAll, beforeAll, expect, it } from 'vitest';
import { bindHandoverRoutes } from '../../src/server/handover/routes.ts';
import { createHttp, type Http } from '../../src/server/http/http.ts';
import type { MonitorCaller } from '../../src/server/platform/caller.ts';
import { describeOnEngines } from '../support/engines.ts';
import { readNotes } from './handover-rows.ts';
import { addConversation, addMonitor, openScene, person, type Scene } from './handover-scene.ts';

describeOnEngines('handover over HTTP', (engine) => {
  let scene: Scene;
  let http: Http;
  const callers = new Map<string, MonitorCaller>();

  beforeAll(async () => {
    scene = await openScene(engine);
    for (const name of ['ana', 'ben']) callers.set(name, await addMonitor(scene, name));
    callers.set('admin', await addMonitor(scene, 'admin', 'admin'));
    const { config, log, metrics } = scene.node;
    http = await createHttp({
      config,
      log,
      metrics,
      version: '1.2.3',
      authenticate: async (token, address) =>
        callers.get(token ?? '') ??
        (token === 'person' ? person : { kind: 'public', tokenHash: undefined, address }),
    });
    bindHandoverRoutes(http.bind, scene.node.handover);
  });
  afterAll(async () => {
    await http.app.close();
    await scene.close();
  });

  async function post(token: string, url: string, payload?: Record<string, unknown>) {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await http.app.inject({ method: 'POST', url, headers, ...(payload ? { payload } : {}) });
    const body: unknown = answer.json();
    return { status: answer.statusCode, body };
  }

  it('takes, escalates, gives back and resolves', async () => {
    const id = await addConversation(scene);
    const done = { status: 200, body: { message: expect.any(String), conversation_id: id } };
    expect(await post('ana', `/chat/monitor/take-control/${id}`)).toEqual(done);
    expect(await post('ben', `/chat/monitor/escalate/${id}`, { reason: 'listen' })).toEqual({
      status: 200,
      body: { message: expect.any(String), reason: 'listen' },
    });
    expect(await post('ana', `/chat/monitor/release/${id}`)).toEqual(done);
    const resolution = { outcome: 'referred', note: 'to the clinic', seen: 0 };
    expect(await post('ben', `/chat/monitor/resolve/${id}`, resolution)).toEqual(done);
    expect(await readNotes(scene, id)).toEqual(['Name of ben: listen', 'Name of ben: to the clinic']);
    expect(await post('admin', `/chat/monitor/close/${id}`, { reason: 'spam' })).toEqual(done);
  });

  it('names the holder in a 409, and lets an admin alone force', async () => {
    const id = await addConversation(scene);
    await post('ana', `/chat/monitor/take-control/${id}`);
    const refused = await post('ben', `/chat/monitor/take-control/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Name of ana') } });
    expect((await post('ben', `/chat/monitor/take-control/${id}?force=true`)).status).toBe(403);
    expect((await post('admin', `/chat/monitor/take-control/${id}?force=false`)).status).toBe(409);
    expect((await post('admin', `/chat/monitor/take-control/${id}?force=true`)).status).toBe(200);
  });

  it('sets the mode', async () => {
    const id = await addConversation(scene);
    const url = `/chat/conversations/${id}/mode`;
    expect(await post('person', `${url}?mode=monitor`)).toMatchObject({
      status: 200,
      body: { id, mode: 'ollama', status: 'escalated', risk_level: null },
    });
    expect((await post('person', `${url}?mode=guided`)).status).toBe(403);
    expect((await post('nobody', `${url}?mode=monitor`)).status).toBe(404);
    expect((await post('ana', `${url}?mode=unknown`)).status).toBe(422);
    expect((await post('ana', `${url}?mode=openai`)).status).toBe(422);
    expect(await post('ana', `${url}?mode=monitor`)).toMatchObject({
      status: 200,
      body: { assigned_to: 'ana' },
    });
    expect((await post('ben', `${url}?mode=guided`)).status).toBe(409);
  });

  it('is for monitors only, and says so of what does not exist', async () => {
    const id = await addConversation(scene);
    for (const verb of ['take-control', 'release', 'escalate', 'resolve', 'close'])
      expect((await post('person', `/chat/monitor/${verb}/${id}`, {})).status).toBe(401);
    expect((await post('ana', '/chat/monitor/take-control/1')).status).toBe(404);
  });
});
