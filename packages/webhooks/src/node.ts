/** For Node.js only: a listener for `node:http`, secrets and an inbox in a file. */
export {
	type Closable,
	type CloseOnSignalOptions,
	closeOnSignal,
	type SignalSource,
} from "./adapters/node/close-on-signal.ts";
export {
	type DeliveryAnswer,
	type DeliveryParts,
	type DeliveryReceiver,
	nodeHandler,
} from "./adapters/node/handler.ts";
export type { Disk, DiskFile, FileStat, ProcessInfo } from "./drivers/file/disk.ts";
export { type FileInbox, type FileInboxOptions, fileInbox } from "./drivers/file/inbox.ts";
export { type FileDocumentOptions, fileDocument } from "./drivers/file/secret-document.ts";
