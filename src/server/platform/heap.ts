import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow to four times what is in use before V8 collects the whole of it. To be called before the
 * process has much in it. Why: docs/decisions/heap-growth.md
 */
export function letHeapGrow(): void {
  setFlagsFromString('--heap-growing-percent=300');
}
