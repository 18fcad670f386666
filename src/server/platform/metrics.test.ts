import { afterEach, expect, test } from 'vitest';
import { createMetrics, type Metrics } from './metrics.ts';

let metrics: Metrics;
afterEach(() => metrics.stop());

test('what is counted is told by name and label', async () => {
  metrics = createMetrics();
  metrics.messages.labels('user', 'high').inc();
  metrics.replies.labels('guided', 'complete').inc(2);
  metrics.sockets.labels('monitor').set(3);
  metrics.receiptToAlertSeconds.observe(0.004);
  metrics.screeningSeconds.observe(0.0004);
  const text = await metrics.registry.metrics();
  for (const line of [
    'checkpoint_messages_total{sender="user",level="high"} 1',
    'checkpoint_replies_total{mode="guided",outcome="complete"} 2',
    'checkpoint_sockets{kind="monitor"} 3',
    'checkpoint_receipt_to_alert_seconds_bucket{le="0.005"} 1',
    'checkpoint_screening_seconds_bucket{le="0.0005"} 1',
  ])
    expect(text).toContain(line);
});

test('open alerts and queues are read when somebody asks, and forgotten when they are gone', async () => {
  metrics = createMetrics();
  const alerts: Record<string, number>[] = [{ critical: 2, high: 1 }, { high: 1 }];
  metrics.collectFrom({
    openAlerts: async () => alerts.shift() ?? {},
    queueDepth: async () => ({ escalation: 4 }),
  });
  const first = await metrics.registry.metrics();
  expect(first).toContain('checkpoint_open_alerts{level="critical"} 2');
  expect(first).toContain('checkpoint_queue_depth{queue="escalation"} 4');
  const second = await metrics.registry.metrics();
  expect(second).toContain('checkpoint_open_alerts{level="high"} 1');
  expect(second).not.toContain('critical');
});

test('a database that is away takes no other metric with it', async () => {
  metrics = createMetrics();
  metrics.messages.labels('user', 'none').inc();
  metrics.collectFrom({ openAlerts: () => Promise.reject(new Error('away')) });
  const text = await metrics.registry.metrics();
  expect(text).toContain('checkpoint_messages_total{sender="user",level="none"} 1');
  expect(text).not.toMatch(/checkpoint_open_alerts\{/);
  expect(await metrics.registry.metrics()).toContain(
    'checkpoint_collect_failures_total{metric="openAlerts"}',
  );
});
