import { actionsRunner, runStep } from '../runner/actions-runner.ts';
import { realWire } from '../salesforce/wire/real-wire.ts';
import { listFleet } from './list-fleet.ts';

const runner = actionsRunner();

await runStep(runner, () => listFleet(runner, realWire(runner.env)));
