/** What the reader is told of a file that was read. */
export type NoticeRemark =
  /** It has changes nobody has accepted or rejected; it was read as if they were accepted. */
  | 'revised'
  /** Its notes at the foot of pages or at the end were left out. */
  | 'notes'
  /** It numbers paragraphs in a way that is not known; plain digits stand in. */
  | 'numbers';

/** A notice as a planner's file or the host gives it. */
export interface NoticeFile {
  name: string;
  /** Plain text; paragraphs on lines of their own. */
  text: string;
  /** Absent where there is nothing to tell. */
  remarks?: readonly NoticeRemark[];
}

/** Why a file gives no text; the words are the interface's. */
export type NoticeFileProblem =
  | 'too-large'
  | 'encoding'
  | 'empty'
  /** A word processor's file of another format. */
  | 'other-document'
  /** Pages as they print: PDF, OFD. */
  | 'pages'
  /** Pictures of pages, without letters. */
  | 'pictures'
  | 'password'
  | 'archive'
  | 'damaged'
  /** It unpacks to more than any notice. */
  | 'too-much'
  /** What reads Word files could not be loaded from the host. */
  | 'no-reader';

export type NoticeFileRead =
  | { file: NoticeFile }
  | { problem: NoticeFileProblem; format?: string; mostMb?: number };
