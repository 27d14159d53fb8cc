import { actionsRunner, runStep } from '../runner/actions-runner.ts';
import { realWire } from '../salesforce/wire/real-wire.ts';
import { deleteFleet } from './delete-fleet.ts';

const runner = actionsRunner();

await runStep(runner, () => deleteFleet(runner, realWire(runner.env)));
