/** A notice as a planner's file or the host gives it. */
export interface NoticeFile {
  name: string;
  /** Plain text; paragraphs on lines of their own. */
  text: string;
}

/** Why a file gives no text; the words are the interface's. */
export type NoticeFileProblem = 'too-large' | 'encoding' | 'empty';

export type NoticeFileRead = { file: NoticeFile } | { problem: NoticeFileProblem };
