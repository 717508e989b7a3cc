/** The bundled tables on disk: reading one, and writing several so that all change or none. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BadFacts } from './facts.mjs';

/** A bundled table as it stands in the project at `root`. */
export function readTable(root, path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch (cause) {
    throw new BadFacts(`${path}: the bundled table cannot be read (${cause.message})`);
  }
}

/**
 * Writes tables, given as `[path, text]`, into the project at `root`; returns a line for each with its size.
 * All are written beside the old ones first and then take their places, so that a full disk or an interrupted
 * run leaves every old table whole. Where one can't take its place, those that did are put back.
 */
export function writeTables(root, tables) {
  const moves = tables.map(([path, text]) => {
    const to = join(root, path);
    return { to, from: `${to}.new`, text, before: textOf(to) };
  });
  const begun = [];
  const done = [];
  try {
    for (const { to, from, text } of moves) {
      mkdirSync(dirname(to), { recursive: true });
      begun.push(from);
      writeFileSync(from, text);
    }
    for (const move of moves) {
      renameSync(move.from, move.to);
      done.push(move);
    }
  } catch (cause) {
    for (const { to, before } of done) {
      if (before === undefined) rmSync(to);
      else writeFileSync(to, before);
    }
    throw new BadFacts(`The tables cannot be written (${cause.message})`);
  } finally {
    for (const from of begun) rmSync(from, { force: true, recursive: true });
  }
  return tables.map(([path, text]) => {
    const kilobytes = (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
    return `${path}: ${kilobytes} kB gzipped`;
  });
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
