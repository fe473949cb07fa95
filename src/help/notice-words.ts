/** The notice's words for the values of a topic, in the order of its items; Chinese in both languages of the interface. */
import { MILESTONES, STRENGTHS } from '../domain/contract/register';
import { GRAMMAR } from '../domain/grammar';
import type { HelpTopic } from './topics';

const { milestones, strengths, roles } = GRAMMAR;

/** The milestone that each word of the grammar stands for by default. */
const MILESTONE_OF = [milestones.subjects, milestones.events, milestones.manners].flatMap((tier) =>
  Object.entries(tier).map(([word, [rule]]) => ({ word, rule })),
);

const listed = (words: readonly string[]): string => words.join('、');

export const NOTICE_WORDS: Partial<Record<HelpTopic, readonly string[]>> = {
  milestone: MILESTONES.map((milestone) =>
    listed(MILESTONE_OF.flatMap(({ word, rule }) => (rule === milestone ? [word] : []))),
  ),
  strength: STRENGTHS.map((strength) =>
    listed(Object.keys(strengths).filter((word) => strengths[word] === strength)),
  ),
  agency: [roles.lead, roles.cooperating, roles.responsible],
};
