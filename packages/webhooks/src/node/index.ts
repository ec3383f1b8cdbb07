/** For Node.js alone: a listener for `node:http`, secrets and an inbox in a file. */
export {
	type Closable,
	type CloseOnSignalOptions,
	closeOnSignal,
	type SignalSource,
} from "../adapters/close-on-signal.ts";
export { type DeliveryAnswer, type DeliveryParts, type DeliveryReceiver, nodeHandler } from "../adapters/node.ts";
export { type FileInbox, type FileInboxOptions, fileInbox } from "../inbox/file.ts";
export { type FileDocumentOptions, fileDocument } from "../rotation/file-document.ts";
export type { Disk, DiskFile, FileStat, ProcessInfo } from "./disk.ts";
