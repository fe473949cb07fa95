/**
 * grammar.json: the language of the notice. It describes how tasks are numbered, brackets close, deadlines
 * are written and verbs ask, and how names of features and regions are built. Fixed when the application is
 * built (`src/domain/grammar.ts` reads it).
 */
import type { Milestone, Strength, Works } from './register';

/** The role of an agency in a closing bracket. */
export type Role = 'lead' | 'cooperating' | 'responsible';

/**
 * Patterns of line beginnings: `{han}` is a Chinese numeral, `{number}` is digits; all other characters
 * stand for themselves, in their narrow forms: `{han}、`, `({han})`, `{number}.`
 */
export interface Numbering {
  chapter: string;
  /** A section where numbered tasks follow, else a task of its own. */
  item: string;
  /** A task inside an item; its heading ends with the first full stop. Absent where items are tasks. */
  task?: string;
  /** How the register numbers an item that is a task: `{chapter}({item})`. */
  itemId: string;
  /** What people put before and after a number to say that it is a task's: 任务, 第, 项. */
  words: string[];
}

/** By word, the milestones it can mean; the first one is the usual one. */
export type MilestoneWords = Record<string, Milestone[]>;

/**
 * Three tiers, because the word nearest to the action decides: 启动…前期工作 asks for preliminary work and
 * not for a start. A tier is used only if the tier above it has no word of the text.
 */
export interface MilestoneGrammar {
  /** What the action is about. Searched in verb and noun fragments. */
  subjects: MilestoneWords;
  /** What must have happened. Searched in verb and noun fragments, and in a deadline of the feature's own. */
  events: MilestoneWords;
  /** The kind of action. Searched in verb fragments only: 建设 is also a noun. */
  manners: MilestoneWords;
  /** Words that contain a verb but ask for no action: 拟开放 is a port that may be opened some day. */
  noActs: string[];
}

export interface DeadlineGrammar {
  /** How a year is written; `{year}` stands for its digits. */
  year: string;
  /** After the year: by its end. */
  yearEnd: string;
  /** Words for what has no end date. */
  ongoing: string[];
  /** Begins an exception from the bracket's own deadline. */
  exception: string;
}

export interface DocumentGrammar {
  /** Nouns that name a planning document. */
  nouns: string[];
  /** Words that may follow the noun: 规划体系. */
  afterNoun: string[];
  /** Words that tell how a plan is made, and not its subject. */
  fillers: string[];
  /** Words that end a list and have no meaning of their own: 等. */
  listEnds: string[];
  /** Particles that are ignored when titles are compared: 的. */
  particles: string[];
}

/** The suffix of a unit's name, and how it is written short: 自治州 is 州. */
export interface UnitSuffix {
  suffix: string;
  short?: string;
}

export interface AdministrativeGrammar {
  /** Chinese suffixes of the region's units, the longer first. */
  unitSuffixes: UnitSuffix[];
  /** The same in English: Autonomous Prefecture. */
  unitSuffixesEn: string[];
  /**
   * Names of peoples before a suffix that has a short form; the short form leaves them out: 昌吉回族自治州
   * is 昌吉州.
   */
  peoples: string[];
  peoplesEn: string[];
  /** Suffixes of towns that their registered names leave out: 喀什市 is registered as 喀什. */
  townSuffixes: string[];
  /** Suffixes of a name that tell the kind of site: 口岸. */
  siteSuffixes: string[];
}

export interface Grammar {
  numbering: Numbering;
  /** Ends a sentence. */
  sentenceEnd: string;
  /** The word after the agencies of a role. */
  roles: Record<Role, string>;
  milestones: MilestoneGrammar;
  strengths: Record<string, Exclude<Strength, 'plain'>>;
  works: Record<Exclude<Works, 'none'>, string[]>;
  deadlines: DeadlineGrammar;
  /** A day as the notice writes it: `{year}年{month}月{day}日`. */
  date: string;
  /** The marks around a title. */
  titleMarks: [open: string, close: string];
  documents: DocumentGrammar;
  joins: {
    /** Words and signs that join two bodies in one spelling. */
    bodies: string[];
    /** Words and signs allowed between two terms of a closing bracket. */
    terms: string[];
  };
  /**
   * Words for the kind of object at the end of a Chinese name, the longer ones first. A label may put one
   * on a line of its own, and never breaks it.
   */
  nameEndings: string[];
  administrative: AdministrativeGrammar;
}
