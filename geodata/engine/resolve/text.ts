/**
 * Copies small authored records with a fixed order of keys, so that the output does not depend on the
 * author's order.
 */
import type { SourceRef } from '../../../src/domain/contract/sources';
import type { Text } from '../../../src/domain/contract/text';
import type { AuthoredSourceRef, AuthoredText } from '../authored';

export const toText = ({ zh, en }: AuthoredText): Text => ({ zh, en });

export const toSourceRef = ({ id, locator }: AuthoredSourceRef): SourceRef => ({
  id,
  ...(locator !== undefined && { locator }),
});
