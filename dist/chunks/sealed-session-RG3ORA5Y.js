import {
  openSession,
  sealSession
} from "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};
