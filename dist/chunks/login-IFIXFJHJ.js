import {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
} from "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
};
