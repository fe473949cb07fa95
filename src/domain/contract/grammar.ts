/**
 * grammar.json: the language of the notice. How it numbers, closes, dates and asks; and how names of
 * its things and regions are built. Fixed when the application is built (`src/domain/grammar.ts` reads it).
 */
import type { Milestone, Strength, Works } from './register';

/** Who does what, as a closing bracket says it. */
export type Role = 'lead' | 'cooperating' | 'responsible';

/**
 * Beginnings of lines: `{han}` stands for a Chinese numeral, `{number}` for digits; all else is
 * written as it stands, in narrow letters: `{han}、`, `({han})`, `{number}.`
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

/** A word and what it can ask for; the first is what it asks for as a rule. */
export type MilestoneWords = Record<string, Milestone[]>;

/**
 * Three tiers, because the word nearest to the act decides: 启动…前期工作 asks for preliminary work and
 * not for a start. A tier is asked only where the tier above it is silent.
 */
export interface MilestoneGrammar {
  /** What the act is about. Looked for in verb and noun fragments. */
  subjects: MilestoneWords;
  /** What is to have happened. Looked for in verb and noun fragments and the thing's own deadline. */
  events: MilestoneWords;
  /** How it is gone about. Looked for in verb fragments only: 建设 is also a noun. */
  manners: MilestoneWords;
  /** Words that hold a verb and are no act: 拟开放 is a port that is to be opened some day. */
  noActs: string[];
}

export interface DeadlineGrammar {
  /** How a year is written; `{year}` stands for its digits. */
  year: string;
  /** After the year: by its end. */
  yearEnd: string;
  /** What is to go on without an end. */
  ongoing: string[];
  /** Begins a deadline that the bracket excepts from its own. */
  exception: string;
}

export interface DocumentGrammar {
  /** The nouns a planning document is called by. */
  nouns: string[];
  /** Words that may follow the noun: 规划体系. */
  afterNoun: string[];
  /** Words that say how a plan is made, not what it is about. */
  fillers: string[];
  /** Words that end a list and say nothing: 等. */
  listEnds: string[];
  /** Particles that are set aside: 的. */
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
  /** Names of peoples before a suffix with a short form, which leaves them out: 昌吉回族自治州 is 昌吉州. */
  peoples: string[];
  peoplesEn: string[];
  /** Suffixes of towns that their registered names leave out: 喀什市 is registered as 喀什. */
  townSuffixes: string[];
  /** What tells the kind of a site at the end of its name: 口岸. */
  siteSuffixes: string[];
}

export interface Grammar {
  numbering: Numbering;
  /** Ends a sentence. */
  sentenceEnd: string;
  /** The word that closes the list of a role's agencies. */
  roles: Record<Role, string>;
  milestones: MilestoneGrammar;
  strengths: Record<string, Exclude<Strength, 'plain'>>;
  works: Record<Exclude<Works, 'none'>, string[]>;
  deadlines: DeadlineGrammar;
  /** A day as the notice writes it: `{year}年{month}月{day}日`. */
  date: string;
  /** What stands around a title. */
  titleMarks: [open: string, close: string];
  documents: DocumentGrammar;
  joins: {
    /** Words and signs that join two bodies in one spelling. */
    bodies: string[];
    /** What may stand between two terms of a closing bracket. */
    terms: string[];
  };
  /** Kinds of things that end a Chinese name and stay together in a line of their own, the longer first. */
  nameEndings: string[];
  administrative: AdministrativeGrammar;
}
