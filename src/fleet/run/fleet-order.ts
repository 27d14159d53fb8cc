import type { FleetSpec } from '../file/spec.ts';
import type { FleetInputs, OrderInputs } from '../inputs.ts';
import type { Prepared } from '../stages/prepare.ts';

/** A fleet that is asked for: read, checked and converted. */
export interface FleetOrder<Inputs extends OrderInputs = FleetInputs> {
  readonly inputs: Inputs;
  readonly spec: FleetSpec;
  readonly prepared: Prepared;
}
