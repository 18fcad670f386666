/** Timers by name: setting one again starts it anew, and all end together. */
export function createTimers() {
  const running = new Map<string, ReturnType<typeof setTimeout>>();
  return {
    set(name: string, ms: number, work: () => void): void {
      clearTimeout(running.get(name));
      running.set(name, setTimeout(work, ms));
    },
    clear: (name: string): void => clearTimeout(running.get(name)),
    clearAll: (): void => running.forEach((timer) => clearTimeout(timer)),
  };
}
export type Timers = ReturnType<typeof createTimers>;
