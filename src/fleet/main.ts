import { RunLimit } from '../limit/run-limit.ts';

// Before anything else is loaded: the job may be cancelled at any moment.
const limit = new RunLimit();
const { actionsRunner, runStep } = await import('../runner/actions-runner.ts');
const { realWire } = await import('../salesforce/wire/real-wire.ts');

const runner = actionsRunner();

const { isDryRun } = await import('./inputs.ts');
const story = isDryRun(runner)
  ? (await import('./check-fleet.ts')).checkFleet
  : (await import('./make-fleet.ts')).makeFleet;

await runStep(runner, () =>
  story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit }),
);
