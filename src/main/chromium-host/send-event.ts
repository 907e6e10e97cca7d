/** Tells the page something that it did not ask for, as a DOM event that the injected bridge hears. */
import type { Page } from 'playwright';
import { hostEventName } from '../../shared/channels';
import type { HostEvent } from '../../shared/contract';

export const sendEvent = (page: Page, event: HostEvent): Promise<void> =>
  page.evaluate(
    ([name, detail]) => {
      const { dispatchEvent, CustomEvent } = globalThis as unknown as PageGlobals;
      dispatchEvent(new CustomEvent(name, { detail }));
    },
    [hostEventName, event] as const,
  );

/** The two names of the page that main, which knows no DOM, needs. */
interface PageGlobals {
  readonly dispatchEvent: (event: object) => void;
  readonly CustomEvent: new (name: string, init: { detail: unknown }) => object;
}
