/** The notice's own words for the values of a topic, in the order of its items; Chinese in either language. */
import type { HelpTopic } from './topics';

export const NOTICE_WORDS: Partial<Record<HelpTopic, readonly string[]>> = {
  milestone: [
    '论证',
    '编制、制定、规划',
    '前期工作',
    '勘测',
    '报批、申报、报请',
    '核准、获批、批复',
    '开工、启动、创建',
    '推进、加快、实施、建设',
    '竣工、投产、建成、贯通、打通、完成',
    '开放、开通',
    '完善、提升、畅通、优化、加强',
    '支持、推动、培育、鼓励、发展',
  ],
  strength: ['确保', '', '力争、争取', '支持、鼓励、引导、配合'],
  agency: ['牵头', '配合', '负责'],
};
