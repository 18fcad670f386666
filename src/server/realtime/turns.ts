/** One job after the other, in the order they came. */
export class Turns {
  #last: Promise<void> | undefined;
  #waiting = 0;

  /** Jobs not finished yet, the running one included. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Settles when all jobs taken so far are done. */
  async done(): Promise<void> {
    await this.#last;
  }

  /** Runs the job when those before it are done. A job must not reject. */
  take(job: () => Promise<void>): void {
    this.#waiting += 1;
    const turn: Promise<void> = (this.#last ? this.#last.then(job) : job()).then(() => {
      this.#waiting -= 1;
      if (this.#last === turn) this.#last = undefined;
    });
    this.#last = turn;
  }
}
