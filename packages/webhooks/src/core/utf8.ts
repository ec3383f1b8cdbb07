const encoder = /* @__PURE__ */ new TextEncoder();

/** UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
	return encoder.encode(text);
}
