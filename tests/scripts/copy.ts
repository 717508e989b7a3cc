import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DATA = ['src/occupations/data', 'src/wages/data'];

/** A folder with the bundled tables as they are, for an importer to write into. */
export interface Copy {
  root: string;
  /** Where a file of this name is in the folder. */
  at: (name: string) => string;
  /** Writes a file into the folder, and gives back where it is. */
  put: (name: string, content: string | Buffer) => string;
  /** Every table by its path, to see what changed. */
  tables: () => Record<string, string>;
  /** The table at a path, parsed. */
  table: (name: string) => unknown;
  remove: () => void;
}

export function copyOfTables(): Copy {
  const root = mkdtempSync(path.join(tmpdir(), 'tables-'));
  const at = (name: string) => path.join(root, name);
  for (const folder of DATA) cpSync(folder, at(folder), { recursive: true });
  return {
    root,
    at,
    put: (name, content) => {
      writeFileSync(at(name), content);
      return at(name);
    },
    tables: () =>
      Object.fromEntries(
        DATA.flatMap((folder) =>
          readdirSync(at(folder)).map((name) => [
            `${folder}/${name}`,
            readFileSync(at(`${folder}/${name}`), 'utf8'),
          ]),
        ),
      ),
    table: (name) => JSON.parse(readFileSync(at(name), 'utf8')) as unknown,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
