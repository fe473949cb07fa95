/** Handing things out: a file to save, or a text on the clipboard. */

/** A byte order mark makes spreadsheet programs read a CSV file as UTF-8. */
const MARK = '\uFEFF';

export function saveFile(name: string, mime: string, text: string): void {
  const content = mime.startsWith('text/csv') ? MARK + text : text;
  saveBlob(name, new Blob([content], { type: `${mime};charset=utf-8` }));
}

export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
