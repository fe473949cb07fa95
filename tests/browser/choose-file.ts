/** Chooses a file as a person does: a real click, and the browser's own dialogue. */
import type { Page } from 'playwright-core';

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export async function chooseBoundary(page: Page, file: ChosenFile): Promise<void> {
  const field = page.locator('.boundary-field .file .action');
  await field.scrollIntoViewIfNeeded();
  const dialogue = page.waitForEvent('filechooser');
  await field.click();
  await (await dialogue).setFiles(file);
}

export const boundaryFile = (
  content: string | Uint8Array,
  name = 'boundary.geojson',
): ChosenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
});
