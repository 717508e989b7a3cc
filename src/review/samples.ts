import type access from '../../locales/en/access.json';

/** The states that a control is shown in. */
export type StateName = keyof typeof access.shell.reviewers.states;

/** What frames of questions have in common, as samples of it: nothing beside the label, help and reason, or an error. */
export const FRAMES = ['plain', 'hint', 'error'] as const satisfies readonly StateName[];
