import type { Message } from '../../contract/conversation.ts';

/**
 * Messages as they are read: what the AI said until somebody took over is stored after the line that says so, and
 * would read as if it spoke on. Told by the turn it stands in: where a human holds or spoke, the AI says nothing new.
 */
export function cutOffFirst(messages: readonly Message[], isHeld: boolean): readonly Message[] {
  const shown = [...messages];
  let isOfHuman = isHeld;
  let cut = 0;
  for (let at = shown.length; at--;) {
    const sender = shown[at]?.sender;
    if (sender === 'ai') cut = at;
    if (sender === 'monitor') isOfHuman = true;
    if (sender === 'system') {
      if (isOfHuman && cut) shown.splice(at, 0, ...shown.splice(cut, 1));
      isOfHuman = false;
      cut = 0;
    }
  }
  return shown;
}
