/**
 * The notice's verbs and the milestones they can mean.
 *
 * Three tiers, because the word nearest to the act decides: 启动…前期工作 asks for
 * preliminary work and not for a start, 加快推进…报批 for an application and not
 * for progress on site. A tier is asked only where the tier above it is silent.
 */
import type { Milestone, Strength } from '../../../src/domain/contract/register';

type Verbs = Readonly<Record<string, readonly Milestone[]>>;

/** What the act is about. Looked for in verb and noun fragments. */
const SUBJECTS: Verbs = {
  前期工作: ['preliminary'],
  勘测: ['survey'],
  论证: ['study'],
  报批: ['apply'],
  申报: ['apply'],
  报请: ['apply'],
  批复: ['apply', 'approve'],
  核准: ['approve'],
  获批: ['approve'],
  编制: ['plan'],
  制定: ['plan'],
  // Not acts: a port that is to be opened some day, and what an open port does.
  拟开放: [],
  开放功能: [],
};

/** What is to have happened. Looked for in verb and noun fragments and the thing's own deadline. */
const EVENTS: Verbs = {
  开工: ['start'],
  启动: ['start'],
  创建: ['start', 'promote'],
  竣工: ['complete'],
  投产: ['complete'],
  建成: ['complete'],
  贯通: ['complete'],
  打通: ['complete', 'open'],
  完成: ['complete'],
  开放: ['open'],
  开通: ['open'],
  规划: ['plan', 'advance'],
  畅通: ['improve', 'advance'],
};

/** How it is gone about. Looked for in verb fragments only: 建设 is also a noun. */
const MANNERS: Verbs = {
  实施: ['advance'],
  推进: ['advance', 'promote'],
  加快: ['advance'],
  建设: ['advance'],
  开展: ['advance', 'promote'],
  推动: ['promote', 'advance'],
  建立: ['complete', 'advance', 'promote'],
  构建: ['advance', 'promote'],
  打造: ['advance', 'improve', 'promote'],
  布局: ['advance', 'promote'],
  推出: ['open', 'promote'],
  实现: ['open', 'improve', 'promote'],
  完善: ['improve'],
  提升: ['improve'],
  提高: ['improve'],
  优化: ['improve'],
  强化: ['improve'],
  加强: ['improve', 'promote'],
  营造: ['improve'],
  增加: ['improve'],
  扩大: ['improve', 'open'],
  发挥: ['improve', 'promote'],
  落实: ['improve', 'advance'],
  赋予: ['improve', 'promote'],
  加大: ['improve', 'promote'],
  // What is striven for is in others' gift: a policy, a status.
  争取: ['approve', 'improve', 'promote'],
  支持: ['promote'],
  鼓励: ['promote'],
  引导: ['promote'],
  参与: ['promote'],
  培育: ['promote'],
  发展: ['promote'],
  依托: ['promote'],
  办好: ['promote'],
};

const STRENGTH_WORDS: Readonly<Record<string, Strength>> = {
  确保: 'ensure',
  力争: 'strive',
  争取: 'strive',
  支持: 'support',
  鼓励: 'support',
  引导: 'support',
  配合: 'support',
};

/** The table's words in a text, longest first, each stretch of text read once. */
function wordsIn(text: string, words: readonly string[]): string[] {
  let rest = text;
  const found: string[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(word)) continue;
    found.push(word);
    rest = rest.replaceAll(word, '|');
  }
  return found;
}

export interface Reading<T> {
  /** Words of the table that were found. */
  words: string[];
  /** What they can mean; empty where no word of the table was found. */
  allowed: T[];
}

/**
 * What the verb and noun fragments of a citation can ask for. `deadline` is the
 * phrase that governs this thing in particular (2018年全部竣工投产), empty where the
 * bracket's does: every bracket says 完成.
 */
export function readMilestones(verbs: string, nouns: string, deadline: string): Reading<Milestone> {
  const act = `${verbs}|${nouns}`;
  const tiers: [Verbs, string][] = [
    [SUBJECTS, act],
    [EVENTS, `${act}|${deadline}`.replaceAll(/拟开放|开放功能/g, '|')],
    [MANNERS, verbs],
  ];
  for (const [table, text] of tiers) {
    const words = wordsIn(text, Object.keys(table));
    const allowed = [...new Set(words.flatMap((word) => table[word] ?? []))];
    if (allowed.length) return { words, allowed };
  }
  return { words: [], allowed: [] };
}

/** How firmly the verb fragments ask; plain where they hold no word of the table. */
export function readStrengths(verbs: string): Reading<Strength> {
  const words = wordsIn(verbs, Object.keys(STRENGTH_WORDS));
  const strengths = [...new Set(words.flatMap((word) => STRENGTH_WORDS[word] ?? []))];
  return { words, allowed: words.length ? strengths : ['plain'] };
}
