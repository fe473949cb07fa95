/**
 * The language of the notice this application was built for. The one module that reads grammar.json.
 * Apart from the edition, because the first picture needs none of it.
 */
import grammar from '#grammar';
import type { Grammar } from './contract/grammar';

export const GRAMMAR: Grammar = grammar;
