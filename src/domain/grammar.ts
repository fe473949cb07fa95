/**
 * The grammar of the notice this application was built for. The only module that reads grammar.json.
 * Separate from the edition, because the first picture does not need it.
 */
import grammar from '#grammar';
import type { Grammar } from './contract/grammar';

export const GRAMMAR: Grammar = grammar;
