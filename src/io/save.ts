/** Saves files, and copies texts to the clipboard. */

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
  // Some browsers read the URL only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * For pages on plain HTTP, as in an office network: browsers then have no clipboard interface, but still
 * copy a selection.
 */
function copySelected(text: string): void {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (!copied) throw new Error('the browser copies nothing');
}

/** Rejects if the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  if (window.isSecureContext) await navigator.clipboard.writeText(text);
  else copySelected(text);
}
