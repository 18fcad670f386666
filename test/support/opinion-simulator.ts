// How a simulated model answers a question that wants a whole answer in JSON: well, badly, late or never.
import type { ServerResponse } from 'node:http';
import { broken } from './chat-log.ts';

export interface OpinionBehaviour {
  /** The words of the answer. None given: it sees nothing. */
  answer?: string | undefined;
  /** Answers no earlier than this. */
  after?: Promise<void> | undefined;
  /** Instead of an answer: never one, an error, half of one, a body without end, a body that is no JSON. */
  fault?: 'hang' | 'hang_after_headers' | 'server_error' | 'cut' | 'endless' | 'no_json' | undefined;
}

/** An answer in the form that a second opinion asks for. */
export const opinionOf = (level: string, reason = 'a razão'): string => JSON.stringify({ reason, level });

function pour(response: ServerResponse): void {
  const part = 'x'.repeat(16 * 1024);
  const more = () => {
    while (!response.destroyed && response.write(part));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

/** `wrap` puts the words into what the protocol sends. */
export async function answerQuestion(
  response: ServerResponse,
  wrap: (content: string) => unknown,
  { answer = opinionOf('none'), after, fault }: OpinionBehaviour,
): Promise<void> {
  if (fault === 'hang') return;
  await after;
  const content = JSON.stringify(wrap(answer));
  response.writeHead(fault === 'server_error' ? 500 : 200, { 'content-type': 'application/json' });
  response.flushHeaders();
  switch (fault) {
    case 'hang_after_headers':
      return;
    case 'endless':
      return pour(response);
    case 'cut':
      response.write(content.slice(0, 20), () => {
        broken.add(response);
        response.destroy();
      });
      return;
    case 'server_error':
      response.end('{"error":"llama runner process has terminated"}');
      return;
    case 'no_json':
      response.end('<html>a proxy says hello</html>');
      return;
    default:
      response.end(content);
  }
}
