import type { Readable } from "node:stream";

export type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * The same bytes as a web stream, read only as the caller reads. `Readable.toWeb` is not used: in Node.js 20, it throws outside any promise,
 * which ends the process, if a chunk arrives after the stream was cancelled.
 */
export function webStreamOf(readable: Readable): Bytes {
	// A reader learns of an error by its read; without a read, nobody needs to.
	readable.on("error", () => {});
	const chunks = readable[Symbol.asyncIterator]() as AsyncIterator<Buffer<ArrayBuffer>>;
	return new ReadableStream(
		{
			async pull(controller) {
				const { done, value } = await chunks.next();
				if (done) controller.close();
				else controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
			},
			cancel() {
				readable.destroy();
			},
		},
		{ highWaterMark: 0 },
	);
}
