/**
 * Copies a text that the page shows in `shown`. Pages without TLS have no clipboard of their own: there the shown
 * text is selected and the old command asked. Resolves whether it worked; the text stays selected when it did not.
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy');
  }
}
