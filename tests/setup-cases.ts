import fc from 'fast-check';

// The same cases on every run, so that a commit that passed passes again; `check:deep` looks at new ones each time, and
// a case it finds is told with its seed.
if (!process.env['CHECK_DEEP']) fc.configureGlobal({ seed: 52 });
