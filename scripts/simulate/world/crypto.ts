/** The runtime hashes and encrypts on other threads, whose speed cannot be controlled, and takes random numbers from the machine. In a
 * simulation this happens synchronously, with the same results.
 */
import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

const TAG_BYTES = 16;
const keys = new WeakMap<object, Uint8Array>();

const bytesOf = (data: BufferSource): Uint8Array =>
	ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
const exact = (...parts: Uint8Array[]): ArrayBuffer => new Uint8Array(Buffer.concat(parts)).buffer;

interface Gcm {
	readonly iv: BufferSource;
	readonly additionalData?: BufferSource;
}

/** @param isRunning whether a simulation runs @param random its random numbers */
export function installCrypto(isRunning: () => boolean, random: () => number): void {
	const subtle = SubtleCrypto.prototype;
	const { digest, importKey, encrypt, decrypt } = subtle;
	const fill = crypto.getRandomValues.bind(crypto);
	crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
		if (!isRunning() || array === null) return fill(array as never) as T;
		const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
		for (let index = 0; index < bytes.length; index++) bytes[index] = Math.floor(random() * 256);
		return array;
	};
	subtle.digest = async function (algorithm, data) {
		if (!isRunning() || algorithm !== "SHA-256") return digest.call(this, algorithm, data);
		return exact(createHash("sha256").update(bytesOf(data)).digest());
	};
	subtle.importKey = async function (this: SubtleCrypto, ...args: unknown[]) {
		if (!isRunning() || args[0] !== "raw" || nameOf(args[2]) !== "AES-GCM")
			return (importKey as (...args: unknown[]) => Promise<CryptoKey>).apply(this, args);
		const key = {};
		keys.set(key, bytesOf(args[1] as BufferSource).slice());
		return key as CryptoKey;
	} as typeof importKey;
	subtle.encrypt = async function (algorithm, key, data) {
		const raw = keys.get(key);
		if (!raw) return encrypt.call(this, algorithm, key, data);
		const { iv, additionalData } = algorithm as unknown as Gcm;
		const cipher = createCipheriv("aes-256-gcm", raw, bytesOf(iv));
		if (additionalData) cipher.setAAD(bytesOf(additionalData));
		return exact(cipher.update(bytesOf(data)), cipher.final(), cipher.getAuthTag());
	};
	subtle.decrypt = async function (algorithm, key, data) {
		const raw = keys.get(key);
		if (!raw) return decrypt.call(this, algorithm, key, data);
		const { iv, additionalData } = algorithm as unknown as Gcm;
		const bytes = bytesOf(data);
		const cipher = createDecipheriv("aes-256-gcm", raw, bytesOf(iv));
		if (additionalData) cipher.setAAD(bytesOf(additionalData));
		cipher.setAuthTag(bytes.subarray(-TAG_BYTES));
		return exact(cipher.update(bytes.subarray(0, -TAG_BYTES)), cipher.final());
	};
}

function nameOf(algorithm: unknown): unknown {
	return typeof algorithm === "string" ? algorithm : (algorithm as { name?: unknown } | undefined)?.name;
}
