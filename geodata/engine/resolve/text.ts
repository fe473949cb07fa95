/** Copies of small authored records in one key order, so that the bytes do not follow the author's. */
import type { SourceRef } from '../../../src/domain/contract/sources';
import type { Text } from '../../../src/domain/contract/text';
import type { AuthoredSourceRef, AuthoredText } from '../authored';

export const toText = ({ zh, en }: AuthoredText): Text => ({ zh, en });

export const toSourceRef = ({ id, locator }: AuthoredSourceRef): SourceRef => ({
  id,
  ...(locator !== undefined && { locator }),
});
