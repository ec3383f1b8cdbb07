/** FNV-1a over 64 bits. */
function fnv(bytes: Uint8Array, start: bigint): string {
	let value = start;
	for (const byte of bytes) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
	return value.toString(16).padStart(16, "0");
}

/**
 * Returns a 128-bit hash that is the same for the same text on every run and every machine: two FNV-1a hashes with different start values.
 */
export function fingerprint(text: string): string {
	const bytes = new TextEncoder().encode(text);
	return fnv(bytes, 0xcbf29ce484222325n) + fnv(bytes, 0x84222325cbf29cen);
}
