import { actionsRunner, runStep } from '../runner/actions-runner.ts';
import { loadKey } from '../runner/key-inputs.ts';
import { realWire } from '../salesforce/wire/real-wire.ts';
import { authenticate } from '../login/authenticate.ts';
import { handOver } from '../login/hand-over/hand-over.ts';
import { readInputs } from '../login/inputs.ts';

const runner = actionsRunner();

await runStep(runner, async () => {
  const inputs = readInputs(runner);
  const key = await loadKey(inputs.key, runner);
  runner.info(`Read the private key: ${key.format}.`);
  const session = await authenticate(
    inputs,
    key,
    runner,
    realWire(runner.env, (secret) => runner.mask(secret)),
  );
  await handOver(session, key, inputs, runner);
});
