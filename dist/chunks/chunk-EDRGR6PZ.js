// src/limit/stop-causes.ts
var stopCauses = {
  stepCancelled: {
    kind: "fleet/cancelled",
    codes: [],
    transient: false,
    what: "The job was cancelled.",
    why: "Somebody cancelled the run, a newer one took its place (`concurrency`), or the job\u2019s own `timeout-minutes` ran out.",
    fix: "Run it again with the same generation: it goes on where it stopped.",
    source: "GitHub Docs, \u201CWorkflow cancellation reference\u201D"
  },
  stepTimeout: {
    kind: "fleet/timeout",
    codes: [],
    transient: false,
    what: "The action\u2019s `timeout-minutes` ran out, counted from its first line on.",
    why: "What it was waiting for took longer than usual, or never came: the error names it.",
    fix: "Run it again with the same generation, and raise `timeout-minutes` if the wait was no fault.",
    source: "fleet/action.yml, fleet/list/action.yml, fleet/take/action.yml, fleet/delete/action.yml"
  },
  checkCancelled: {
    kind: "cli/cancelled",
    codes: [],
    transient: false,
    what: "The check was interrupted.",
    fix: "Run it again; what stands above that line was checked.",
    source: "docs/cli.md"
  },
  checkTimeout: {
    kind: "cli/timeout",
    codes: [],
    transient: false,
    what: "`--timeout-minutes` ran out.",
    fix: "Run it again with a longer time; what stands above that line was checked.",
    source: "docs/cli.md"
  }
};

export {
  stopCauses
};
