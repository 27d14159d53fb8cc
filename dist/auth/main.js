import {
  realWire
} from "../chunks/chunk-4EXJIRQG.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-J3IARFXU.js";
import {
  authenticate,
  handOver,
  loadKey,
  readInputs
} from "../chunks/chunk-D7HFNESS.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/main.ts
var runner = actionsRunner();
await runStep(runner, async () => {
  const inputs = readInputs(runner);
  const key = await loadKey(inputs.key, runner);
  runner.info(`Read the private key: ${key.format}.`);
  const session = await authenticate(
    inputs,
    key,
    runner,
    realWire(runner.env, (secret) => runner.mask(secret))
  );
  await handOver(session, key, inputs, runner);
});
