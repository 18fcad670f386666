import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

// Counts and durations only. Labels come from closed sets (senders, levels, outcomes, route patterns):
// never an id, an address or a name.

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const screeningBuckets = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1];

/** Read when somebody asks for the metrics; from label (level, queue) to number. */
export interface MetricSources {
  /** Unresolved alerts that nobody has acknowledged, by level. */
  openAlerts: () => Promise<Readonly<Record<string, number>>>;
  /** Jobs that wait, by queue. */
  queueDepth: () => Promise<Readonly<Record<string, number>>>;
}

function createCounters(registers: [Registry]) {
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter<L>({ name: `checkpoint_${name}`, help, labelNames, registers });
  return {
    messages: counter('messages_total', 'Messages stored, by sender and level.', ['sender', 'level']),
    replies: counter('replies_total', 'Replies of the AI, by how they ended.', ['mode', 'outcome']),
    alerts: counter('alerts_total', 'Alerts raised, by kind and level.', ['kind', 'level']),
    escalations: counter('alert_escalations_total', 'Alerts raised again because nobody came.', []),
    secondOpinions: counter('second_opinions_total', 'Second opinions on messages, by what became of them.', [
      'outcome',
    ]),
    rateLimited: counter('rate_limited_total', 'Calls refused by a limit, by rule.', ['rule']),
    logFailures: counter('log_failures_total', 'Lines that the log could not write.', []),
    anonymizerFailures: counter(
      'anonymizer_failures_total',
      'Texts withheld because anonymizing failed.',
      [],
    ),
    collectFailures: counter('collect_failures_total', 'Metrics that could not be read.', ['metric']),
  };
}

function createHistograms(registers: [Registry]) {
  const histogram = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Histogram<L>({ name: `checkpoint_${name}`, help, labelNames, registers, buckets: secondsBuckets });
  return {
    screeningSeconds: new Histogram({
      name: 'checkpoint_screening_seconds',
      help: 'Time to screen one message.',
      registers,
      buckets: screeningBuckets,
    }),
    receiptToAlertSeconds: histogram(
      'receipt_to_alert_seconds',
      'From the receipt of a message to its alert on its way to the monitors.',
      [],
    ),
    storeSeconds: histogram('store_seconds', 'From the receipt of a message to its commit.', []),
    firstWordSeconds: histogram('first_word_seconds', 'From asking the AI to its first word.', ['mode']),
    httpSeconds: histogram('http_request_seconds', 'Time of HTTP requests.', ['method', 'route', 'status']),
  };
}

type GaugeWords = { name: string; help: string };
type CollectFailures = ReturnType<typeof createCounters>['collectFailures'];

function createCollected(registers: [Registry], failures: CollectFailures) {
  let sources: Partial<MetricSources> = {};
  const fill = async <L extends string>(gauge: Gauge<L>, source: keyof MetricSources) => {
    const read = sources[source];
    if (!read) return;
    try {
      const values = await read();
      gauge.reset();
      for (const [key, value] of Object.entries(values)) gauge.labels(key).set(value);
    } catch {
      // A database that is away must not take the other metrics with it.
      gauge.reset();
      failures.labels(source).inc();
    }
  };
  const collected = <L extends string>(source: keyof MetricSources, label: L, about: GaugeWords) =>
    new Gauge<L>({
      ...about,
      labelNames: [label],
      registers,
      async collect() {
        await fill(this, source);
      },
    });
  return {
    openAlerts: collected('openAlerts', 'level', {
      name: 'checkpoint_open_alerts',
      help: 'Alerts that nobody has acknowledged, by level.',
    }),
    queueDepth: collected('queueDepth', 'queue', {
      name: 'checkpoint_queue_depth',
      help: 'Jobs that wait, by queue.',
    }),
    /** Hands in where the collected gauges read. */
    collectFrom(given: Partial<MetricSources>): void {
      sources = { ...sources, ...given };
    },
  };
}

function createProcessGauges(registers: [Registry]): () => void {
  const resolutionMs = 10;
  const lag = monitorEventLoopDelay({ resolution: resolutionMs });
  lag.enable();
  new Gauge({
    name: 'checkpoint_event_loop_lag_seconds',
    help: 'How late the event loop was since the last reading.',
    labelNames: ['quantile'],
    registers,
    collect() {
      // What is measured is the time between two ticks, so a loop that is on time reads as the resolution.
      for (const quantile of [50, 99, 100])
        this.labels(String(quantile / 100)).set(
          Math.max(0, lag.percentile(quantile) / 1e9 - resolutionMs / 1000),
        );
      lag.reset();
    },
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  new Gauge({
    name: 'process_cpu_seconds_total',
    help: 'Processor time used.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.set((user + system) / 1e6);
    },
  });
  return () => void lag.disable();
}

/** Every metric by name, in a registry of its own; `stop` ends the watching of the event loop. */
export function createMetrics() {
  const registry = new Registry();
  const registers: [Registry] = [registry];
  const counters = createCounters(registers);
  const sockets = new Gauge({
    name: 'checkpoint_sockets',
    help: 'Open sockets, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const collected = createCollected(registers, counters.collectFailures);
  const stop = createProcessGauges(registers);
  return { registry, ...counters, ...createHistograms(registers), ...collected, sockets, stop };
}
export type Metrics = ReturnType<typeof createMetrics>;
