import { startOllamaSimulator, type ModelBehaviour } from '../test/support/ollama-simulator.ts';
import { serve } from './support/remote.ts';

// The model of a bench: the simulator of the tests, in a process of its own.

const simulator = await startOllamaSimulator();
// It keeps every request for the tests to look at; thousands of them would only fill memory.
const forgetting = setInterval(() => {
  simulator.requests.length = 0;
  simulator.authorizations.length = 0;
  simulator.opinions.requests.length = 0;
}, 1_000);
forgetting.unref();

const methods = {
  url: () => simulator.url,
  set: (behaviour: ModelBehaviour) => simulator.set(behaviour),
};
export type SimulatorMethods = typeof methods;

serve(methods);
