/** Sum of a metric's lines in Prometheus text whose labels contain all of `labels`. */
export function sumOfMetrics(text: string, name: string, labels: string[]): number {
  let sum = 0;
  for (const line of text.split('\n')) {
    if (!line.startsWith(`${name} `) && !line.startsWith(`${name}{`)) continue;
    if (labels.every((label) => line.includes(label))) sum += Number(line.slice(line.lastIndexOf(' ')));
  }
  return sum;
}
