import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rsaKey } from '../../../harness/keys.ts';
import { consumerKey, startLogin, warningsOf } from './login-fixture.ts';

test('an app that issues JWTs as access tokens: the login works, with a warning of what SOAP will say', async (t) => {
  const { hub, hubInputs, run } = await startLogin(t);
  hub.removeApp(consumerKey);
  hub.addApp({ consumerKey, certificate: rsaKey().certificate, accessTokens: 'jwt' });
  const main = await run(hubInputs);
  assert.equal(main.exitCode, 0, main.log);
  const token = main.outputs['access-token'] ?? '';
  assert.match(token, /^eyJ/);
  const [warning = '', ...others] = warningsOf(main);
  assert.match(warning, /^The app issues access tokens that are JWTs, which only REST APIs take\. SOAP/);
  assert.match(warning, /Turn off in the app’s OAuth settings “Issue JSON Web Token/);
  assert.deepEqual(
    others.filter((one) => !/^Skip output/.test(one)),
    [],
  );

  const rest = await fetch(`${hub.productionUrl}/services/data/v65.0/limits`, {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(rest.status, 200);
  const envelope = `<Envelope><Header><SessionHeader><sessionId>${token}</sessionId></SessionHeader></Header><Body><checkDeployStatus/></Body></Envelope>`;
  const soap = await fetch(`${hub.productionUrl}/services/Soap/m/65.0`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml', soapaction: '""' },
    body: envelope,
  });
  assert.match(await soap.text(), /INVALID_SESSION_ID/);
});
