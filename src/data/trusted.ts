/**
 * The only module that makes markup or script addresses from text, as the policy `require-trusted-types-for
 * 'script'` demands. In browsers without trusted types it returns plain strings.
 */

/** The policy's name, as `trusted-types` of the content security policy lists it. */
const NAME = 'corridor-atlas';

/** Results are typed as strings, since the interfaces of the DOM that receive them are. */
interface Policy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Partial<Policy>): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

/**
 * Returns the address of a script of this site; throws a TypeError for any other, and for `blob:`
 * addresses, although their origin is the site's.
 */
function ownAddress(address: string): string {
  const { origin, protocol } = new URL(address, document.baseURI);
  if (origin === location.origin && protocol === location.protocol) return address;
  throw new TypeError(`${address} is no script of this site`);
}

const rules: Policy = {
  /** Only for SVG that our own writers made. */
  createHTML: (markup) => markup,
  createScriptURL: ownAddress,
};

const policy = trustedTypes?.createPolicy(NAME, rules) ?? rules;

/** Parses SVG that our own code wrote. Never pass SVG from elsewhere: the result becomes part of the page. */
export const drawingOf = (svg: string): Element =>
  new DOMParser().parseFromString(policy.createHTML(svg), 'image/svg+xml').documentElement;

/** @param address of a script of this site */
export const startWorker = (address: string): Worker =>
  new Worker(policy.createScriptURL(address), { type: 'module' });

/** The browser refuses a second default policy. */
let librariesMay = false;

/**
 * For libraries that start workers themselves: sets a default policy that accepts scripts of this site
 * only.
 */
export function letLibrariesStartWorkers(): void {
  if (librariesMay) return;
  librariesMay = true;
  trustedTypes?.createPolicy('default', { createScriptURL: ownAddress });
}
