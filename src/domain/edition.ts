/**
 * The edition this application was built for: its years, projection, region. The only module that reads
 * edition.json, which the compiler writes; constants that depend on it are derived from here.
 */
import edition from '#edition';
import type { Edition } from './contract/edition';

export const EDITION: Edition = edition;
