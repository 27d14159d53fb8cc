/** Everything that registering takes, to be imported while Salesforce answers: then it costs no time of its own. */
import './core.ts';
import './lock.ts';
import './register.ts';
