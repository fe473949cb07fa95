/** Listens for breaches of the content security policy, in every frame and in workers. */
import type { Page } from 'playwright-core';

/** How the event is written to the console; what the browser itself writes of a breach names the policy or the type. */
const EVENT = 'securitypolicyviolation';
const TOLD = new RegExp(`${EVENT}|Content Security Policy|Trusted(HTML|Script|ScriptURL|Type)`);

export class PolicyWatch {
  private readonly breaches: string[] = [];

  /** Before the page loads. */
  async watch(page: Page): Promise<void> {
    page.on('console', (message) => {
      if (TOLD.test(message.text())) this.breaches.push(message.text());
    });
    page.on('pageerror', ({ message }) => {
      if (TOLD.test(message)) this.breaches.push(message);
    });
    await page.addInitScript((event) => {
      addEventListener(
        event,
        (breach) => {
          const { effectiveDirective, blockedURI, sample, sourceFile } =
            breach as SecurityPolicyViolationEvent;
          console.error(event, effectiveDirective, blockedURI, sample, sourceFile);
        },
        true,
      );
    }, EVENT);
  }

  /** What was told since; the next question begins anew. */
  taken(): string[] {
    return [...new Set(this.breaches.splice(0))];
  }

  expectKept(): void {
    const breaches = this.taken();
    if (breaches.length > 0) throw new Error(`the policy was broken:\n${breaches.join('\n')}`);
  }
}
