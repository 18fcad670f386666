const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Somebody’s words in the order in which they were written: invisible signs in them would show them turned around.
 * As long as before: whatever points at a place in them still does.
 */
export function inReadingOrder(text: string): string {
  return text.replace(directionControls, '\u200b');
}
