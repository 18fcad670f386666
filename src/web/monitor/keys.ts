// Everything that one key does. Whoever shows a thing binds what its key does and lets go when it is gone; the
// console decides whether keys count at all (never while somebody types).

export const keyActions = [
  'next',
  'previous',
  'acknowledge',
  'take',
  'reply',
  'quick',
  'note',
  'review',
  'resolve',
  'release',
  'escalate',
  'context',
  'unblur',
  'search',
  'needs',
  'mine',
  'all',
  'ended',
  'pause',
  'mute',
  'help',
] as const;
export type KeyAction = (typeof keyActions)[number];

/** The key of each action, as it is printed on the help. */
export const keyOf: Readonly<Record<KeyAction, string>> = {
  next: 'J',
  previous: 'K',
  acknowledge: 'A',
  take: 'T',
  reply: 'R',
  quick: 'Q',
  note: 'N',
  review: 'V',
  resolve: 'D',
  release: 'B',
  escalate: 'E',
  context: 'C',
  unblur: 'U',
  search: '/',
  needs: '1',
  mine: '2',
  all: '3',
  ended: '4',
  pause: 'P',
  mute: 'M',
  help: '?',
};

const actionByKey = new Map(keyActions.map((action) => [keyOf[action].toLowerCase(), action]));
const repeatable: readonly KeyAction[] = ['next', 'previous'];

/** What of a key press decides; a `KeyboardEvent` has it. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/** The action that a key press asks for; keys held with others are the browser’s and screen readers’. */
export function actionOf(press: KeyPress): KeyAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return undefined;
  const action = actionByKey.get(press.key.toLowerCase());
  if (!action || (press.repeat && !repeatable.includes(action))) return undefined;
  // Shift is needed for signs on many keyboards, for letters it means something else.
  return press.shiftKey && /^\p{Letter}$/u.test(press.key) ? undefined : action;
}

type Handler = () => void;

export interface Keys {
  /** Says what actions do from now on, until what is returned is called. Of several the last one counts. */
  bind(handlers: Partial<Record<KeyAction, Handler>>): () => void;
  /** Does what an action is bound to. Returns whether it is bound at all. */
  run(action: KeyAction): boolean;
  /** Which actions do something at present, in the order of the help. */
  bound(): KeyAction[];
}

/** An empty register of actions. */
export function createKeys(): Keys {
  const layers = new Set<Partial<Record<KeyAction, Handler>>>();
  const find = (action: KeyAction): Handler | undefined =>
    [...layers].findLast((layer) => layer[action])?.[action];
  return {
    bind(handlers) {
      const layer = { ...handlers };
      layers.add(layer);
      return () => void layers.delete(layer);
    },
    run(action) {
      const handler = find(action);
      handler?.();
      return handler !== undefined;
    },
    bound: () => keyActions.filter((action) => find(action)),
  };
}

/** Whether keys pressed here are words. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const writes = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select';
  return target.isContentEditable || target.matches(writes);
}

/** Leaves a field: from then on single keys work again. It is no such key itself, and works where those are off. */
export const leaveKey = 'Esc';

/** Whether a key press leaves the field that it was pressed in; while a word is composed, it ends that. */
export function isLeaving({ key, isComposing }: Pick<KeyPress, 'key' | 'isComposing'>): boolean {
  return key === 'Escape' && !isComposing;
}

/** So long a pause ends a sentence that lost its field. */
const restOfSentenceMs = 1_500;

/** What of a key press tells whether it still belongs to what was being typed. */
interface TypedKey {
  key: string;
  /** Of the event, ms. */
  timeStamp: number;
}

/**
 * Knows the rest of a sentence whose field is gone: when a person erases their conversation, or somebody else takes it,
 * whoever is typing goes on for a moment, and none of those letters may do what they stand for.
 */
export function createSentenceGuard() {
  let typedAt = Number.NEGATIVE_INFINITY;
  return {
    /** Whether this press is to be taken as a word; to be asked for each one. */
    isOfSentence({ key, timeStamp }: TypedKey, isInField: boolean): boolean {
      const isRest = !isInField && timeStamp - typedAt < restOfSentenceMs;
      // Who sends it, or leaves the field on purpose, has ended the sentence.
      const isLeaving = key === 'Enter' || key === 'Tab' || key === 'Escape';
      typedAt = (isInField || isRest) && !isLeaving ? timeStamp : Number.NEGATIVE_INFINITY;
      return isInField || isRest;
    },
    /** A click ends it too. */
    end(): void {
      typedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
