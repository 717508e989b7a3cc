/** What test files get for "vitest" and "fast-check" while mutants are tried: `in-process.mjs` puts it there. */
export const { describe, it, test, expect, beforeAll } = globalThis.forTests;
export default globalThis.forTests.fastCheck;
