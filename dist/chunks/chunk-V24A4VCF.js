import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/problem.ts
var Problem = class extends Error {
  name = "Problem";
  kind;
  what;
  why;
  fix;
  documented;
  constructor(text, options) {
    super([text.what, text.why, text.fix].filter(Boolean).join(" "), options);
    this.kind = text.kind;
    this.what = text.what;
    this.why = text.why;
    this.fix = text.fix;
    this.documented = text.documented ?? false;
  }
};
var Problems = class extends Error {
  name = "Problems";
  problems;
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
};

export {
  Problem,
  Problems
};
