/** Hands a text to the browser as a file to keep; nothing leaves the machine. */
export function saveFile(name: string, text: string): void {
  // The mark in front tells programs for tables that this is UTF-8.
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
