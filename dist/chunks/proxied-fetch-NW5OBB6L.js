import {
  require_undici
} from "./chunk-VIFMSD5Z.js";
import "./chunk-D7HFNESS.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/salesforce/wire/proxied-fetch.ts
var import_undici = __toESM(require_undici(), 1);
function fetchThrough({ http, https, none }) {
  const dispatcher = new import_undici.EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https || http, noProxy: none });
  return (input, init) => fetch(input, { ...init, dispatcher });
}
export {
  fetchThrough
};
