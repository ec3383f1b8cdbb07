/** For Node.js alone: a listener for `node:http`, secrets and an inbox in a file. */
export { type DeliveryAnswer, type DeliveryReceiver, nodeHandler } from "../adapters/node.ts";
export { type FileInbox, type FileInboxOptions, fileInbox } from "../inbox/file.ts";
export { fileDocument } from "../rotation/file-document.ts";
