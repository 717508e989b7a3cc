import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeTables } from '../../scripts/data/tables.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'written-'));
  writeFileSync(path.join(root, 'first.json'), 'old');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const first = () => readFileSync(path.join(root, 'first.json'), 'utf8');

it('writes all tables, in folders that may not be there yet', () => {
  const told = writeTables(root, [
    ['first.json', 'new'],
    ['deep/down/second.json', 'new too'],
  ]);
  expect(first()).toBe('new');
  expect(readFileSync(path.join(root, 'deep/down/second.json'), 'utf8')).toBe('new too');
  expect(told).toHaveLength(2);
  expect(readdirSync(root)).toEqual(['deep', 'first.json']);
});

it('puts back what it replaced where a later table cannot take its place', () => {
  // A folder that holds something can't be replaced by a file.
  mkdirSync(path.join(root, 'third.json/inside'), { recursive: true });
  const tables: [string, string][] = [
    ['first.json', 'new'],
    ['second.json', 'new'],
    ['third.json', 'new'],
  ];
  expect(() => writeTables(root, tables)).toThrow(/cannot be written/);
  expect(first()).toBe('old');
  expect(readdirSync(root)).toEqual(['first.json', 'third.json']);
});

it('touches nothing where a table cannot even be written beside the old one', () => {
  writeFileSync(path.join(root, 'taken'), 'a file where a folder is needed');
  const tables: [string, string][] = [
    ['first.json', 'new'],
    ['taken/second.json', 'new'],
  ];
  expect(() => writeTables(root, tables)).toThrow(/cannot be written/);
  expect(first()).toBe('old');
  expect(readdirSync(root)).toEqual(['first.json', 'taken']);
});
