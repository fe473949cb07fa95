/** The result of reading a file of the notice: its text with remarks, or why there is none. */
export type NoticeRemark =
  /** It has changes that nobody has accepted or rejected; it was read as if they were accepted. */
  | 'revised'
  /** Its notes at the foot of pages or at the end were left out. */
  | 'notes'
  /** It uses an unknown number format; digits are written instead. */
  | 'numbers';

/** The text of a notice, from a file of the user or from the host. */
export interface NoticeFile {
  name: string;
  /** Plain text; paragraphs on lines of their own. */
  text: string;
  /** Absent if there are none. */
  remarks?: readonly NoticeRemark[];
}

/** Why a file has no usable text; the interface writes the message. */
export type NoticeFileProblem =
  | 'too-large'
  | 'encoding'
  | 'empty'
  /** A word processor's file of another format. */
  | 'other-document'
  /** A format of fixed pages: PDF, OFD. */
  | 'pages'
  /** Pictures of pages, without letters. */
  | 'pictures'
  | 'password'
  | 'archive'
  | 'damaged'
  /** Unpacked, it is larger than any notice. */
  | 'too-much'
  /** The module that reads Word files could not be loaded. */
  | 'no-reader';

export type NoticeFileRead =
  | { file: NoticeFile }
  | { problem: NoticeFileProblem; format?: string; mostMb?: number };
