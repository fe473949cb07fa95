/** The notice's own words for the values of a topic, in the order of its items; in the notice's language in either one. */
import { MILESTONES, STRENGTHS } from '../domain/contract/register';
import { GRAMMAR } from '../domain/grammar';
import type { HelpTopic } from './topics';

const { milestones, strengths, roles } = GRAMMAR;

/** What each word asks for as a rule. */
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
