import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fastCheck from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';
import { collect, shown } from './collect.mjs';
import { fewerCases } from './fewer-cases.mjs';

/**
 * Tries mutants on the tests of some folders without a new process, a new thread or a new load of the tests for each:
 * a mutant takes milliseconds then, where Stryker's runner for vitest takes seconds.
 */

const FOR_TESTS = fileURLToPath(new URL('./for-tests.mjs', import.meta.url));

class InProcess {
  /** Each test by its id, once loaded, the quick ones first. */
  #tests = new Map();
  #space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #options;
  /** The files with mutants, once told. */
  #mutated;
  #server;

  constructor(options) {
    this.#options = { without: [], only: {}, anew: [], ...options.inProcess };
    globalThis.forTests = {
      ...shown,
      fastCheck: process.env.MUTATION_WHOLE ? fastCheck : fewerCases,
    };
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { vitest: FOR_TESTS, 'fast-check': FOR_TESTS } },
      appType: 'custom',
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    });
  }

  async dispose() {
    await this.#server?.close();
  }

  /** Loads the tests and what they try anew: what is worked out at loading is worked out with the active mutant. */
  async #load() {
    const { environments } = this.#server;
    const runner = createServerModuleRunner(environments.ssr, { hmr: false });
    const { folders, without } = this.#options;
    const mutated = this.#mutated;
    const files = folders
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((path) => path.endsWith('.test.ts') && !without.includes(path))
      .filter((path) => !mutated || mutated.some((place) => this.#speaksOf(path, place)));
    await runner.import(resolve('tests/setup-cases.ts'));
    const tests = [];
    for (const path of files)
      tests.push(...(await collect(path, () => runner.import(resolve(path)))));
    const took = existsSync(TOOK) ? JSON.parse(readFileSync(TOOK, 'utf8')) : {};
    tests.sort((one, other) => (took[one.id] ?? 0) - (took[other.id] ?? 0));
    this.#tests = new Map(tests.map((test) => [test.id, test]));
  }

  async dryRun({ files }) {
    this.#mutated = files?.map((file) => relative('.', file));
    this.#space.activeMutant = undefined;
    await this.#load();
    const results = [];
    const begun = new Set();
    for (const test of this.#tests.values()) {
      const before = performance.now();
      const error = await failure(test, begun, () => (this.#space.currentTestId = test.id));
      this.#space.currentTestId = undefined;
      results.push(told(test, error, performance.now() - before));
    }
    const took = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(TOOK, JSON.stringify(took));
    const { mutantCoverage } = this.#space;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun(options) {
    const result = await this.#try(options);
    if (result.status !== DryRunStatus.Complete) return toMutantRunResult(result);
    const failed = result.tests.find(({ status }) => status === TestStatus.Failed);
    // A file that keeps what it finds may have found all before the mutant came: it comes with the loading then.
    if (!failed && this.#options.anew.includes(relative('.', options.sandboxFileName)))
      return toMutantRunResult(await this.#try({ ...options, mutantActivation: 'static' }));
    // What a mutant spoils for good (something kept, say) must not be held against the next one: where the test that
    // noticed it fails without it too, all is loaded anew, and the mutant is tried again from there.
    const killedBy = failed && this.#tests.get(failed.id);
    if (!killedBy || !(await failure(killedBy, new Set()))) return toMutantRunResult(result);
    await this.#load();
    const again = await this.#try(options);
    await this.#load();
    return toMutantRunResult(again);
  }

  async #try({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    const atLoading = mutantActivation === 'static';
    if (!atLoading && this.#tests.size === 0) await this.#load();
    Object.assign(this.#space, { hitCount: 0, hitLimit, activeMutant: activeMutant.id });
    let tests;
    try {
      if (atLoading) await this.#load();
    } catch (error) {
      tests = [told(LOADING, error, 0)];
    }
    tests ??= await this.#run(this.#worthTrying(testFilter ?? this.#tests.keys(), sandboxFileName));
    const limit = determineHitLimitReached(this.#space.hitCount, hitLimit);
    Object.assign(this.#space, { activeMutant: undefined, hitLimit: undefined });
    if (atLoading || limit) this.#tests = new Map();
    return limit ?? { status: DryRunStatus.Complete, tests };
  }

  /**
   * The tests to try on a mutant: without the slow ones that have little to say of its file, and those first whose name
   * has the name of the file in it.
   */
  #worthTrying(ids, mutated) {
    const place = relative('.', mutated);
    const name = basename(place, '.ts');
    const wanted = new Set(ids);
    const worth = [...this.#tests.values()].filter(
      ({ id, file }) => wanted.has(id) && this.#speaksOf(file, place),
    );
    return [
      ...worth.filter(({ id }) => id.includes(name)),
      ...worth.filter(({ id }) => !id.includes(name)),
    ];
  }

  /** Slow test files are for some places only. */
  #speaksOf(file, place) {
    const places = this.#options.only[file];
    return !places || places.some((start) => place.startsWith(start));
  }

  /** The results of these tests, up to the first that fails. */
  async #run(tests) {
    const results = [];
    const begun = new Set();
    for (const test of tests) {
      const error = await failure(test, begun);
      results.push(told(test, error, 0));
      if (error) return results;
    }
    return results;
  }
}

/** A failure while loading, told as one of a test. */
const LOADING = { id: 'loading', full: 'loading the tests' };

/** How long each test took in the first run. */
const TOOK = 'test-times.json';

/** Why a test fails, or undefined. `begun` has the suites whose preparations were made. */
async function failure(test, begun, ready = () => {}) {
  try {
    const suites = [];
    for (let at = test.suite; at; at = at.parent) suites.unshift(at);
    for (const suite of suites) {
      if (begun.has(suite)) continue;
      begun.add(suite);
      for (const prepare of suite.before) await prepare();
    }
    ready();
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function told({ id, full, file }, error, timeSpentMs) {
  const test = { id, name: full, fileName: file && resolve(file), timeSpentMs };
  return error
    ? { ...test, status: TestStatus.Failed, failureMessage: error.message || error.name }
    : { ...test, status: TestStatus.Success };
}

inProcess.inject = [commonTokens.options];
function inProcess(options) {
  return new InProcess(options);
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcess),
];

/** The part of the configuration that this file reads. */
export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      additionalProperties: false,
      required: ['folders'],
      properties: {
        folders: { type: 'array', items: { type: 'string' } },
        without: { type: 'array', items: { type: 'string' }, default: [] },
        only: { type: 'object', default: {} },
        anew: { type: 'array', items: { type: 'string' }, default: [] },
      },
    },
  },
};
