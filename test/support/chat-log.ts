// What a simulated model was asked for, and who waits to hear of it.
import type { ServerResponse } from 'node:http';

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  [key: string]: unknown;
}

/** Responses whose connection the simulator itself broke. */
export const broken = new WeakSet<ServerResponse>();

/** What clients did so far, and who waits to hear of it. */
export class ChatLog {
  readonly requests: ChatRequest[] = [];
  readonly authorizations: (string | undefined)[] = [];
  running = 0;
  abandoned = 0;
  readonly #waiting = new Set<() => void>();

  began(body: ChatRequest, response: ServerResponse): void {
    this.running += 1;
    this.requests.push(body);
    this.authorizations.push(response.req.headers.authorization);
    response.once('close', () => {
      this.running -= 1;
      if (!response.writableFinished && !broken.has(response)) this.abandoned += 1;
      this.#changed();
    });
    this.#changed();
  }

  until(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const check = () => {
        if (!holds()) return;
        this.#waiting.delete(check);
        done();
      };
      this.#waiting.add(check);
      check();
    });
  }

  #changed(): void {
    for (const check of this.#waiting) check();
  }
}
