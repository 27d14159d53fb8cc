/**
 * Forked by a test: loads all it needs, says that it is ready, and registers one login in its HOME when told to,
 * so that several of these really do it at once.
 */
import { register } from '../../../src/sf-cli/register.ts';
import { hubLogin } from './homes.ts';

const name = process.argv[2] ?? 'one';
const login = { ...hubLogin, username: `${name}@acme.example`, accessToken: `00D!token-of-${name}` };
await import('../../../src/sf-cli/core.ts');
process.once('message', () => {
  void register(login, { alias: name }).then((registration) => {
    process.send?.(registration);
    process.disconnect();
  });
});
process.send?.('ready');
