import { readdirSync, readFileSync } from 'node:fs';
import { getMessageFormatter } from 'svelte-i18n';

interface Tree {
  [key: string]: string | Tree;
}

const FOLDER = new URL('../../locales/', import.meta.url);

/** The languages that have a folder, English first. */
export const LANGUAGES = ['en', ...readdirSync(FOLDER).filter((name) => name !== 'en')];

/** The files of a language by their names, each with its texts by their keys. */
export function filesOf(language: string): Map<string, Map<string, string>> {
  const folder = new URL(`${language}/`, FOLDER);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        new Map(flatten(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Tree)),
      ]),
  );
}

/** All texts of a language by their keys. */
export function textsOf(language: string): Map<string, string> {
  return new Map([...filesOf(language).values()].flatMap((texts) => [...texts]));
}

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

/** As much of the message parser's tree as we look at. */
interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

const KINDS = ['text', 'value', 'number', 'date', 'time', 'select', 'plural', '#', 'tag'] as const;

/** A value that a text asks for; of a plural or a select also the cases it tells apart. */
export interface Asked {
  kind: (typeof KINDS)[number];
  name: string;
  cases: string[];
}

/** The values that a text asks for, wherever they stand in it. */
export function askedBy(text: string): Asked[] {
  const inside = (parts: Part[]): Asked[] =>
    parts.flatMap(({ type, value: name = '', options = {} }) => {
      const kind = KINDS[type] ?? 'text';
      const own =
        kind === 'text' || kind === '#' ? [] : [{ kind, name, cases: Object.keys(options) }];
      return [...own, ...Object.values(options).flatMap((option) => inside(option.value))];
    });
  return inside(getMessageFormatter(text).getAst());
}

/** Where a value is set in. */
export const SET_IN = '\u0000';

/** A text in each of its cases, with `SET_IN` for its values: of a plural and of a select every case is one. */
export function variantsOf(text: string): string[] {
  const all = (parts: Part[]): string[] =>
    parts.reduce<string[]>(
      (before, { type, value = '', options }) => {
        const kind = KINDS[type];
        const here = options
          ? Object.values(options).flatMap((option) => all(option.value))
          : [kind === 'text' ? value : SET_IN];
        return before.flatMap((start) => here.map((end) => start + end));
      },
      [''],
    );
  return [...new Set(all(getMessageFormatter(text).getAst()))];
}
