/** A synchronous SHA-256: the one of WebCrypto is asynchronous, and an import gains nothing from switching threads for each chunk. */

const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate++)
	if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);

const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const K = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const rotate = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits));

function padded(bytes: Uint8Array): DataView {
	const length = ((bytes.length + 8) >> 6) * 64 + 64;
	const all = new Uint8Array(length);
	all.set(bytes);
	all[bytes.length] = 0x80;
	const view = new DataView(all.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, (bytes.length << 3) >>> 0);
	return view;
}

function schedule(words: Int32Array, view: DataView, offset: number): void {
	for (let i = 0; i < 16; i++) words[i] = view.getInt32(offset + 4 * i);
	for (let i = 16; i < 64; i++) {
		const [a, b] = [words[i - 15] as number, words[i - 2] as number];
		const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
		const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
		words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
	}
}

/** Returns the SHA-256 of a string's UTF-8 bytes as 64 hex digits. */
export function sha256(text: string): string {
	const view = padded(new TextEncoder().encode(text));
	const state = START.slice();
	const words = new Int32Array(64);
	for (let offset = 0; offset < view.byteLength; offset += 64) {
		schedule(words, view, offset);
		let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
		for (let i = 0; i < 64; i++) {
			const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
			const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (words[i] as number)) | 0;
			const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
			const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
		}
		for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + value;
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
