// Stands in for a server that speaks OpenAI's chat completions (vLLM, llama.cpp, LM Studio): the same faults and
// the same command line as the simulator of Ollama.
import {
  isProgram,
  runFromCommandLine,
  startSimulator,
  type Dialect,
  type ModelSimulator,
} from './ollama-simulator.ts';

function chunk(model: string, delta: object, finishReason: string | null): string {
  const content = {
    id: 'chatcmpl-simulated',
    object: 'chat.completion.chunk',
    created: 0,
    model,
    choices: [{ index: 0, delta, finish_reason: finishReason }],
  };
  return `data: ${JSON.stringify(content)}\n\n`;
}

const openai: Dialect = {
  chatPath: '/v1/chat/completions',
  contentType: 'text/event-stream',
  word: (model, word) => chunk(model, { role: 'assistant', content: word }, null),
  end: (model) => `${chunk(model, {}, 'stop')}data: [DONE]\n\n`,
  whole: (model, content) => ({
    id: 'chatcmpl-simulated',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  }),
  errorInStream: () =>
    `data: ${JSON.stringify({ error: { message: 'engine failed', type: 'server_error' } })}\n\n`,
  missing: (model) => ({ error: { message: `The model ${model} does not exist.`, code: 'model_not_found' } }),
  failed: () => ({ error: { message: 'internal error', type: 'server_error' } }),
  lists: (models) => ({
    '/v1/models': {
      object: 'list',
      data: models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'x' })),
    },
  }),
};

/** Its base URL for clients is `${url}/v1`. */
export function startOpenAiSimulator(options: { port?: number } = {}): Promise<ModelSimulator> {
  return startSimulator(openai, options);
}

if (isProgram(import.meta.url)) await runFromCommandLine(startOpenAiSimulator);
