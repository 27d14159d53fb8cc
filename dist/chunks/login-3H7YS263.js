import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused,
  LoginUnreachable,
  login,
  revoke,
  signAssertion
} from "./chunk-UVSIGON6.js";
import "./chunk-A4CP43BX.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";
export {
  LoginRefused,
  LoginUnreachable,
  login,
  revoke,
  signAssertion
};
