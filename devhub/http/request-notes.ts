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
  /** When it came in, by `performance.now()`. */
  readonly since: number;
  /** What faults do to the answer, once there is one. */
  after: FaultEffect[];
}

declare module 'fastify' {
  interface FastifyRequest {
    notes: RequestNotes;
  }
  interface FastifyContextConfig {
    /** Of the hub's own page, which is none of Salesforce's: no fault hits it, no log has it. */
    isOfThePage?: true;
  }
}
