/** What panels need of the reader's machine and do not do themselves; the application hands it in. */
import { createContext, useContext } from 'react';

export interface Services {
  /** Offers a text as a file to save. */
  saveFile(name: string, mime: string, text: string): void;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  copyText(text: string): Promise<void>;
}

const Context = createContext<Services | null>(null);

export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('ServicesProvider is missing above this component.');
  return services;
}
