import { type Refusal, refuse } from "../core/errors.ts";

/**
 * The exact bytes of a request's body, read piece by piece so that one over the limit is given up while it arrives. Never
 * as text: that would drop a byte order mark and replace bytes that are not UTF-8.
 *
 * @throws whatever the connection fails with
 */
export async function readRequestBody(request: Request, maxBytes: number): Promise<Uint8Array | Refusal> {
	const tooLarge = () => refuse("body_too_large", `The body has more than ${maxBytes} bytes.`);
	if (request.bodyUsed)
		return refuse("body_not_raw", "Something has read the body already: let the receiver read it first.");
	if (Number(request.headers.get("content-length")) > maxBytes) {
		await request.body?.cancel().catch(() => {});
		return tooLarge();
	}
	if (!request.body) return new Uint8Array();
	const reader = request.body.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > maxBytes) {
			await reader.cancel().catch(() => {});
			return tooLarge();
		}
		chunks.push(value);
	}
	if (chunks.length === 1) return chunks[0]!;
	const body = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		body.set(chunk, offset);
		offset += chunk.length;
	}
	return body;
}
