/** Bytes in any form that a caller may have them. */
export type BinaryInput =
	| Blob
	| Uint8Array
	| ArrayBuffer
	| string
	| ReadableStream<Uint8Array>
	| AsyncIterable<Uint8Array>
	/** Called for each attempt, so that a retry can send the stream again. */
	| (() => ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>);

/** A file with its name and content type. */
export interface NamedFile {
	/** What is in it. A string is a file only where the document says that there is one. */
	readonly data: BinaryInput;
	/** Its name. @defaultValue the name of a `File`, or of the file that a Node.js stream reads */
	readonly name?: string | undefined;
	/** Its content type. @defaultValue the type of a `Blob`, or `application/octet-stream` */
	readonly type?: string | undefined;
}

/** A file to upload: its content, or its content with a name and content type. */
export type Upload = BinaryInput | NamedFile;

type Bytes = Uint8Array<ArrayBuffer>;

/** The content of an upload: known bytes, or a function that opens a stream. */
export interface Content {
	readonly known?: Blob | Bytes | string | undefined;
	readonly open?: (() => ReadableStream<Bytes>) | undefined;
	/** Whether `open` works once. */
	readonly isOnce: boolean;
	readonly name: string | undefined;
	readonly type: string | undefined;
}

/** Why a call that sends a stream is not retried. */
export const STREAM_SENT_ONCE =
	"Not retried: its body is a stream, which can be read once. Pass a Blob, a Uint8Array, or a function that opens the stream";

const isStream = (value: unknown): value is ReadableStream<Bytes> =>
	typeof (value as { getReader?: unknown } | null)?.getReader === "function";
const isIterable = (value: unknown): value is AsyncIterable<Bytes> =>
	typeof (value as { [Symbol.asyncIterator]?: unknown } | null)?.[Symbol.asyncIterator] === "function";
/** Recognizes the `Blob` of any realm or library. */
export const isBlob = (value: unknown): value is Blob =>
	typeof value === "object" &&
	value !== null &&
	typeof (value as Blob).arrayBuffer === "function" &&
	typeof (value as Blob).stream === "function";

const isBuffer = (value: unknown): value is ArrayBuffer =>
	Object.prototype.toString.call(value) === "[object ArrayBuffer]";

/** Whether a value is sent as a file even where the document does not say so. */
export const isBinary = (value: unknown): boolean =>
	isBlob(value) ||
	isBuffer(value) ||
	ArrayBuffer.isView(value) ||
	isStream(value) ||
	isIterable(value) ||
	typeof value === "function" ||
	isNamed(value);

/** A plain object with `data` is a file only if its data is. */
const isNamed = (value: unknown): value is NamedFile =>
	typeof value === "object" && value !== null && "data" in value && !isBlob(value) && isBinary(value.data);

/** Returns a view as bytes of an `ArrayBuffer`. Only shared memory is copied. */
function bytesOf(view: ArrayBuffer | ArrayBufferView): Bytes {
	if (!ArrayBuffer.isView(view)) return new Uint8Array(view);
	const { buffer, byteOffset, byteLength } = view;
	return buffer instanceof ArrayBuffer
		? new Uint8Array(buffer, byteOffset, byteLength)
		: new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength));
}

/** @throws TypeError for something that is not bytes */
function chunkOf(chunk: unknown): Bytes {
	if (typeof chunk === "string") return new TextEncoder().encode(chunk);
	if (isBuffer(chunk) || ArrayBuffer.isView(chunk)) return bytesOf(chunk);
	throw new TypeError(`a stream to upload must consist of Uint8Array chunks, but had ${typeof chunk}`);
}

/** Reads chunks as they are requested, so that a slow network does not fill the memory. */
function streamOf(source: ReadableStream<Bytes> | AsyncIterable<Bytes>): ReadableStream<Bytes> {
	const iterator = isStream(source) ? chunksOf(source) : source[Symbol.asyncIterator]();
	return new ReadableStream<Bytes>(
		{
			async pull(controller) {
				const { done, value } = await iterator.next();
				if (done) controller.close();
				else controller.enqueue(chunkOf(value));
			},
			async cancel() {
				await iterator.return?.();
			},
		},
		{ highWaterMark: 0 },
	);
}

/** Yields the chunks of a stream. Some runtimes have streams that cannot be iterated. */
export async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes, undefined> {
	const reader = stream.getReader();
	let isRead = false;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) {
				isRead = true;
				return undefined;
			}
			yield value;
		}
	} finally {
		if (!isRead) reader.cancel().catch(() => {});
		reader.releaseLock();
	}
}

/** The last part of the path that a Node.js stream reads. */
const nameOfPath = (value: unknown): string | undefined => {
	const { path } = value as { path?: unknown };
	return typeof path === "string" ? path.split(/[\\/]/).at(-1) || undefined : undefined;
};

/**
 * Reads an upload.
 *
 * @param where names the param in errors
 * @throws TypeError for anything that isn't one
 */
export function contentOf(value: unknown, where: string): Content {
	if (isNamed(value) || (isPlain(value) && typeof value.data === "string")) {
		const { data, name, type } = value as NamedFile;
		const inner = contentOf(data, where);
		return { ...inner, name: name ?? inner.name, type: type ?? inner.type };
	}
	if (typeof value === "string") return { known: value, isOnce: false, name: undefined, type: undefined };
	if (isBlob(value)) {
		const { name } = value as { name?: unknown };
		// A Blob of another library would be sent as its name.
		if (!(value instanceof Blob)) {
			const { stream, type } = value as { stream(): ReadableStream<Bytes>; type?: string };
			const open = (): ReadableStream<Bytes> => streamOf(stream.call(value));
			return { open, isOnce: false, name: typeof name === "string" ? name : undefined, type: type || undefined };
		}
		return {
			known: value,
			isOnce: false,
			name: typeof name === "string" ? name : undefined,
			type: value.type || undefined,
		};
	}
	if (isBuffer(value) || ArrayBuffer.isView(value))
		return { known: bytesOf(value), isOnce: false, name: undefined, type: undefined };
	if (typeof value === "function")
		return { open: () => streamOf(value() as ReadableStream<Bytes>), isOnce: false, name: undefined, type: undefined };
	if (isStream(value) || isIterable(value))
		return { open: () => streamOf(value), isOnce: true, name: nameOfPath(value), type: undefined };
	throw new TypeError(
		`${where} must be a Blob, File, Uint8Array, ArrayBuffer, stream, string, or { data, name, type } with one of them, but was ${
			value === null ? "null" : typeof value
		}`,
	);
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null;
