/** One measured number and what it should be. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  target?: { is: 'at least' | 'at most'; value: number } | undefined;
  note?: string | undefined;
}

export interface BenchReport {
  bench: string;
  figures: Figure[];
  seconds: number;
  /** Why there is no more. */
  error?: string;
}

export const atLeast = (value: number): Figure['target'] => ({ is: 'at least', value });
export const atMost = (value: number): Figure['target'] => ({ is: 'at most', value });

function verdict({ value, target }: Figure): string {
  if (!target) return '';
  const reached = target.is === 'at least' ? value >= target.value : value <= target.value;
  return reached ? 'yes' : 'NO';
}

function shown(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  return Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value).toString() : value.toFixed(2);
}

/** One bench as lines of a table. */
export function renderReport({ bench, figures, seconds, error }: BenchReport): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${shown(figure.value)} ${figure.unit}`.trim(),
    figure.target ? `${figure.target.is} ${figure.target.value}` : '',
    verdict(figure),
    figure.note ?? '',
  ]);
  const head = ['', 'measured', 'wanted', 'met', ''];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [
    `\n${bench} (${Math.round(seconds)} s)`,
    line(head),
    ...rows.map(line),
    ...(error ? [`  FAILED: ${error}`] : []),
  ].join('\n');
}

/** The two lines that latencies are told in. */
export function latencyFigures(
  name: string,
  { p50, p99, wanted }: { p50: number; p99: number; wanted?: number },
): Figure[] {
  return [
    { name: `${name}, p50`, value: p50, unit: 'ms' },
    {
      name: `${name}, p99`,
      value: p99,
      unit: 'ms',
      target: wanted === undefined ? undefined : atMost(wanted),
    },
  ];
}
