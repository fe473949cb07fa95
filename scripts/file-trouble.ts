/** Explains errors of the file system in words for the person at the terminal. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'its rights do not allow it',
  EPERM: 'its rights do not allow it',
  EROFS: 'it lies on a medium that is read only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file and no folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it grows larger than the system allows',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the medium fails',
  EMFILE: 'too many files are open',
};

/** Whether the error comes from the operating system and not from a bug. */
export const isFileTrouble = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

export function reasonOfTrouble(error: unknown): string {
  if (!isFileTrouble(error)) return error instanceof Error ? error.message : String(error);
  return REASONS[error.code ?? ''] ?? `${error.code}: ${error.message}`;
}
