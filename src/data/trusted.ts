/**
 * The only door for text that becomes markup or a script's address, under `require-trusted-types-for 'script'`.
 * Where a browser knows no trusted types, the texts themselves pass.
 */

/** The policy's name, as `trusted-types` of the content security policy lists it. */
const NAME = 'corridor-atlas';

/** What the policies give is typed as text: the interfaces that take it say no more. */
interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Partial<Policy>): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

/** An address of this very site; a blob's has its origin too and is none. */
function ownAddress(address: string): string {
  const { origin, protocol } = new URL(address, document.baseURI);
  if (origin === location.origin && protocol === location.protocol) return address;
  throw new TypeError(`${address} is no script of this site`);
}

const rules: Policy = {
  /** Only for drawings of our own writers. */
  createHTML: (markup) => markup,
  createScriptURL: ownAddress,
};

const policy = trustedTypes?.createPolicy(NAME, rules) ?? rules;

/** A drawing that our own code wrote, never one from elsewhere: it becomes part of a page. */
export const drawingOf = (svg: string): Element =>
  new DOMParser().parseFromString(policy.createHTML(svg), 'image/svg+xml').documentElement;

/** @param address of a script of this site */
export const startWorker = (address: string): Worker =>
  new Worker(policy.createScriptURL(address), { type: 'module' });

/** A second default policy would be refused. */
let librariesMay = false;

/** For libraries that start workers themselves: the default policy passes scripts of this site and nothing else. */
export function letLibrariesStartWorkers(): void {
  if (librariesMay) return;
  librariesMay = true;
  trustedTypes?.createPolicy('default', { createScriptURL: ownAddress });
}
