import shell from '../../../locales/ms/shell.json';
import ui from '../../../locales/ms/ui.json';
import wizard from '../../../locales/ms/wizard.json';
import type { Dictionary, Words } from '../messages';

export const words: Words = {
  first: [shell, ui, wizard],
  parts: import.meta.glob<{ default: Dictionary }>([
    '../../../locales/ms/*.json',
    '!**/{shell,ui,wizard}.json',
  ]),
};
