/** What keys may ask of the conversation that is open; what is not possible now does nothing. */
export const roomActions = [
  'acknowledge',
  'take',
  'note',
  'review',
  'resolve',
  'escalate',
  'reply',
  'unblur',
  'release',
  'quick',
  'context',
] as const;
export type RoomAction = (typeof roomActions)[number];

/** What the keys of these actions do: `run` with the action. */
export const bindingsTo = (run: (action: RoomAction) => void): Partial<Record<RoomAction, () => void>> =>
  Object.fromEntries(roomActions.map((action) => [action, () => run(action)]));
