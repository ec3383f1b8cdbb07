/** The maximum size of a body in bytes. A server that never stops sending must not fill the memory. */
export const MAX_BODY_BYTES = 268_435_456;

/**
 * Reads a body as text.
 *
 * @throws Error for more than {@link MAX_BODY_BYTES}
 */
export async function boundedText(response: Response): Promise<string> {
	const { headers, body } = response;
	// Without compression, HTTP enforces the length.
	const isBounded = !headers.has("content-encoding") && Number(headers.get("content-length") ?? NaN) <= MAX_BODY_BYTES;
	if (isBounded || typeof body?.getReader !== "function") return response.text();
	const reader = body.getReader();
	const chunks: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > MAX_BODY_BYTES) {
			// The size is the failure, whether or not cancelling works.
			reader.cancel().catch(() => {});
			throw new Error(`the response is larger than ${MAX_BODY_BYTES} bytes`);
		}
		chunks.push(value);
	}
	const decoder = new TextDecoder();
	return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
