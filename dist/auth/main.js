import {
  readInputs
} from "../chunks/chunk-M6SAJCLN.js";
import {
  handOver
} from "../chunks/chunk-W6ZBTXKG.js";
import "../chunks/chunk-NMEXIOPV.js";
import "../chunks/chunk-P4ARYB53.js";
import "../chunks/chunk-TJRWNX7N.js";
import "../chunks/chunk-5CAUGV3J.js";
import {
  authenticate
} from "../chunks/chunk-PLXXFFY5.js";
import "../chunks/chunk-62YWN76B.js";
import {
  loadKey
} from "../chunks/chunk-KAHBJLZP.js";
import "../chunks/chunk-PRTXX63F.js";
import "../chunks/chunk-GZT6DEOR.js";
import "../chunks/chunk-AM2DS4CZ.js";
import "../chunks/chunk-QCNTHP4P.js";
import "../chunks/chunk-3OC7O7VB.js";
import "../chunks/chunk-OAF5NFLG.js";
import "../chunks/chunk-GXBQXXIF.js";
import "../chunks/chunk-VGZWLXY4.js";
import "../chunks/chunk-56VDMF5Y.js";
import "../chunks/chunk-FDNZNGEE.js";
import "../chunks/chunk-U2ZW6MCM.js";
import {
  realWire
} from "../chunks/chunk-7VF3BSQW.js";
import "../chunks/chunk-OCVG2BW3.js";
import "../chunks/chunk-23VQQF5U.js";
import "../chunks/chunk-VJRKZVHU.js";
import "../chunks/chunk-TNLS3DQA.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-YZZ7YCHI.js";
import "../chunks/chunk-PRXXTA4X.js";
import "../chunks/chunk-RRSZ7U3C.js";
import "../chunks/chunk-YXK7H3BR.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-RLJG2AXC.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/main.ts
var runner = actionsRunner();
await runStep(runner, async () => {
  const inputs = readInputs(runner);
  const key = await loadKey(inputs.key, runner);
  runner.info(`Read the private key: ${key.format}.`);
  const session = await authenticate(
    inputs,
    key,
    runner,
    realWire(runner.env, (secret) => runner.mask(secret))
  );
  await handOver(session, key, inputs, runner);
});
