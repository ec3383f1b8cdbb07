/** For Node.js alone: a listener for `node:http`, and secrets in a file. */
export { type DeliveryAnswer, type DeliveryReceiver, nodeHandler } from "../adapters/node.ts";
export { fileDocument } from "../rotation/file-document.ts";
