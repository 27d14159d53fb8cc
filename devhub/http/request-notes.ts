import type { FaultEffect } from '../world/faults.ts';

/** login.salesforce.com with the hub's My Domain, or test.salesforce.com with the scratch orgs'. */
export type Listener = 'production' | 'sandbox';

/** What a request's handlers leave for the log. */
export interface RequestNotes {
  username?: string;
  grant?: string;
  soql?: string;
  isAnswerLost?: true;
  isLogged?: true;
  /** What faults do to the answer, once there is one. */
  after: FaultEffect[];
}

declare module 'fastify' {
  interface FastifyRequest {
    notes: RequestNotes;
  }
}
