import shell from '../../../locales/ja/shell.json';
import ui from '../../../locales/ja/ui.json';
import wizard from '../../../locales/ja/wizard.json';
import type { Dictionary, Words } from '../messages';

export const words: Words = {
  first: [shell, ui, wizard],
  parts: import.meta.glob<{ default: Dictionary }>([
    '../../../locales/ja/*.json',
    '!**/{shell,ui,wizard}.json',
  ]),
};
