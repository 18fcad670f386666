/** Ids of publications this node has shown, so that one that comes by two ways is shown once. */
export class ShownIds {
  /** When each was shown, oldest first. */
  readonly #shownAt = new Map<string, number>();

  has(id: string): boolean {
    return this.#shownAt.has(id);
  }

  add(id: string): void {
    this.#shownAt.set(id, performance.now());
  }

  /** Forgets what was shown before that moment of `performance.now()`. */
  forgetBefore(moment: number): void {
    for (const [id, shownAt] of this.#shownAt) {
      if (shownAt >= moment) return;
      this.#shownAt.delete(id);
    }
  }
}
