import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/cli/interrupt.ts
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
async function guarded(onSignal, task) {
  const stop = () => {
    void onSignal().finally(() => process.exit(130));
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await task();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

export {
  guarded
};
