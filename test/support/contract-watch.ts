import { createContractCheck, type ContractCheck } from './contract-check.ts';

/*
 * What the clients of this process are sent is held against the contract, whether the server is in this process
 * or another. Only where somebody asks for the outcome: benches use the same clients and measure.
 */
let watching: ContractCheck | undefined;

/** Begins to watch; the same check for whoever asks. */
export function watchContract(): ContractCheck {
  watching ??= createContractCheck();
  return watching;
}

/** The check of this process, where one was begun. */
export const contractWatch = (): ContractCheck | undefined => watching;

/** A socket of the client library, whatever its types of events. */
interface Client {
  onAny(listener: (event: string, payload: unknown) => void): unknown;
  emit(...args: never[]): unknown;
}

/** Holds every event and every acknowledgement that this client gets against the contract. */
export function watchClient(client: Client, check: ContractCheck | undefined = watching): void {
  if (!check) return;
  client.onAny((event, payload) => check.event(event, payload));
  const { emit } = client;
  Object.defineProperty(client, 'emit', {
    value: (...args: unknown[]): unknown => Reflect.apply(emit, client, watched(args, check)),
  });
}

function watched(args: unknown[], check: ContractCheck): unknown[] {
  const acknowledge = args.at(-1);
  if (typeof acknowledge !== 'function') return args;
  const event = String(args[0]);
  const answered = (...answer: unknown[]): unknown => {
    // With a time limit an error, or null, comes before the answer.
    if (!(answer[0] instanceof Error)) check.acknowledgement(event, answer.at(-1));
    return Reflect.apply(acknowledge, undefined, answer);
  };
  return [...args.slice(0, -1), Object.assign(answered, acknowledge)];
}
