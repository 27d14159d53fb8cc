// src/problem.ts
function placeText({ file, line, column }) {
  return [file, line, column].filter((part) => part !== void 0).join(":");
}
var longestWhat = 5e3;
var longestOther = 1500;
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}\u2026` : text;
}
var Problem = class extends Error {
  name = "Problem";
  kind;
  what;
  why;
  fix;
  documented;
  place;
  constructor(text, options) {
    const [what, fix] = [cut(text.what, longestWhat), cut(text.fix, longestOther)];
    const why = text.why === void 0 ? void 0 : cut(text.why, longestOther);
    super([what, why, fix].filter(Boolean).join(" "), options);
    this.kind = text.kind;
    this.what = what;
    this.why = why;
    this.fix = fix;
    this.documented = text.documented ?? false;
    this.place = text.place ?? placeAtStart(text.what);
  }
};
function placeAtStart(what) {
  const [, file, line, column] = /^([^\s:]+\.(?:ya?ml|json|xml|cls|trigger|page|component))(?::(\d+))?(?::(\d+))?: /.exec(what) ?? [];
  if (file === void 0) return void 0;
  return {
    file,
    ...line === void 0 ? {} : { line: Number(line) },
    ...column === void 0 ? {} : { column: Number(column) }
  };
}
var Problems = class extends Error {
  name = "Problems";
  problems;
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function problemsIn(error) {
  if (error instanceof Problems) return error.problems;
  if (error instanceof Problem) return [error];
  throw error;
}
function collect(found, read) {
  const add = (error) => void found.push(...problemsIn(error));
  try {
    const value = read();
    return value instanceof Promise ? value.catch(add) : value;
  } catch (error) {
    add(error);
    return void 0;
  }
}
var mostThrown = 200;
function throwAll(found) {
  if (found.length === 0) return;
  const all = [...new Map(found.map((one) => [one.message, one])).values()];
  const more = all.length - mostThrown;
  throw new Problems(more > 0 ? [...all.slice(0, mostThrown), moreProblems(more)] : all);
}
function moreProblems(count) {
  return new Problem({
    kind: "problems/more",
    what: `There are ${count} more problems.`,
    fix: "Correct these first; the next run lists what is left."
  });
}

export {
  placeText,
  Problem,
  placeAtStart,
  Problems,
  messageOf,
  problemsIn,
  collect,
  throwAll
};
