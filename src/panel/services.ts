/** Services of the reader's machine (saving, copying, reading files); the application passes them in. */
import { createContext, useContext } from 'react';
import type { NoticeFile, NoticeFileRead } from '../domain/notice-text/file';

/** Where the notice's text is read from, and where it is stored. */
export interface NoticeFiles {
  /** What the planner opened in this browser before; null where there is nothing. */
  keptNotice(): Promise<NoticeFile | null>;
  /** What the host put beside the application; null where there is nothing. */
  hostedNotice(): Promise<NoticeFile | null>;
  readNoticeFile(name: string, content: Blob): Promise<NoticeFileRead>;
  /** Rejects where the browser keeps nothing. */
  keepNotice(file: NoticeFile): Promise<void>;
  forgetNotice(): Promise<void>;
}

export interface Services {
  /** Offers a text as a file to save. */
  saveFile(name: string, mime: string, text: string): void;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  copyText(text: string): Promise<void>;
  /** Fetched when the notice is first opened. */
  noticeFiles(): Promise<NoticeFiles>;
}

const Context = createContext<Services | null>(null);

export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('ServicesProvider is missing above this component.');
  return services;
}
