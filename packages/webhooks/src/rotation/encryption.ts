/** Encryption of the secret store's document: AES-256-GCM in a versioned envelope, with WebCrypto, which every platform has. */
import { digestOf } from "../core/content-id.ts";
import { environmentValue } from "../core/environment.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import { SecretDecryptionError } from "./errors.ts";
import type { SecretDocument } from "./secret-document.ts";

/** Keys separated by commas; the first one encrypts. */
export const KEYS_VARIABLE = "COUNTERSIGN_ENCRYPTION_KEYS";

const MARK = "countersign/secrets";
const VERSION = 1;
const KEY_BYTES = 32;
/** The size that GCM is designed for; random values repeat only after billions of writes. */
const IV_BYTES = 12;

/** What the document contains instead of the secrets. */
interface Envelope {
	readonly encrypted: typeof MARK;
	readonly version: number;
	readonly key: string;
	readonly iv: string;
	readonly data: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Returns the keys of the option, or of the environment if it is undefined. @throws TypeError for an invalid key, naming it by number */
export function keysOf(option: string | readonly string[] | false | undefined): readonly Bytes[] {
	if (option === false) return [];
	if (option !== undefined) return [option].flat().map((text, index) => keyOf(text, `encryption key ${index + 1}`));
	const value = environmentValue(KEYS_VARIABLE);
	return (value?.split(",") ?? []).map((text, index) => keyOf(text, `key ${index + 1} of ${KEYS_VARIABLE}`));
}

function keyOf(given: unknown, which: string): Bytes {
	const text = typeof given === "string" ? given.trim() : "";
	const bytes = /^[0-9a-f]{64}$/i.test(text) ? bytesOfHex(text) : bytesOfBase64(text);
	if (bytes?.length === KEY_BYTES) return bytes;
	throw new TypeError(
		`secretStore: ${which} must be ${KEY_BYTES} bytes, as base64 or as 64 hex digits. Create one with \`openssl rand -base64 32\`.`,
	);
}

interface NamedKey {
	readonly id: string;
	readonly key: CryptoKey;
}

async function named(bytes: Bytes): Promise<NamedKey> {
	const digest = await digestOf(new Uint8Array([...encodeUtf8(`${MARK}/key-id`), ...bytes]));
	const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
	return { id: digest.slice(0, 8), key };
}

/** Wraps a document so that it is encrypted if there is a key. Text that is not encrypted yet is read unchanged. */
export function encryptedDocument(document: SecretDocument, keys: readonly Bytes[]): SecretDocument {
	let ready: Promise<readonly NamedKey[]> | undefined;
	const known = (): Promise<readonly NamedKey[]> => {
		ready ??= Promise.all(keys.map(named));
		return ready;
	};
	return {
		async read() {
			const found = await document.read();
			const envelope = found && envelopeOf(found.text);
			return envelope ? { ...found, text: await open(envelope, await known()) } : found;
		},
		async replace(text, expected) {
			const [first] = await known();
			return document.replace(first ? await seal(text, first) : text, expected);
		},
	};
}

async function seal(text: string, { id, key }: NamedKey): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const data = await crypto.subtle.encrypt(cipher(iv, id), key, encodeUtf8(text));
	const envelope: Envelope = {
		encrypted: MARK,
		version: VERSION,
		key: id,
		iv: base64(iv),
		data: base64(new Uint8Array(data)),
	};
	return JSON.stringify(envelope);
}

/** @throws SecretDecryptionError */
async function open({ version, key: id, iv, data }: Envelope, keys: readonly NamedKey[]): Promise<string> {
	const fail = (reason: SecretDecryptionError["reason"], message: string) =>
		new SecretDecryptionError(
			reason,
			`The secret store's document ${message}`,
			typeof id === "string" ? id : undefined,
		);
	if (version !== VERSION)
		throw fail(
			"unknown_format",
			`has encryption version ${Number(version)}, but this release reads only version ${VERSION}. Upgrade this package.`,
		);
	const remedy = `Set ${KEYS_VARIABLE} or \`encryptionKeys\``;
	if (keys.length === 0) throw fail("no_key", `is encrypted with key ${id}, but no key was given. ${remedy}.`);
	const found = keys.find((one) => one.id === id);
	if (!found) {
		const given = keys.map((one) => one.id).join(", ");
		throw fail(
			"unknown_key",
			`is encrypted with key ${id}, but only these keys were given: ${given}. ${remedy} to include the missing one.`,
		);
	}
	try {
		const bytes = await crypto.subtle.decrypt(cipher(bytesOfBase64(iv)!, id), found.key, bytesOfBase64(data)!);
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw fail(
			"damaged",
			`cannot be decrypted with its key ${id}, because it was changed or truncated. Restore it from a backup.`,
		);
	}
}

/** Authenticates the header too, so that nobody can change the key id of a document. */
const cipher = (iv: Bytes, id: string): AesGcmParams => ({
	name: "AES-GCM",
	iv,
	additionalData: encodeUtf8(`${MARK}/${VERSION}/${id}`),
});

function envelopeOf(text: string): Envelope | undefined {
	try {
		const found = JSON.parse(text) as Partial<Envelope> | null;
		return found?.encrypted === MARK ? (found as Envelope) : undefined;
	} catch {
		// Not one of our documents; the store reports that.
		return undefined;
	}
}

const base64 = (bytes: Bytes): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** Base64 in either alphabet, padded or not; `undefined` for anything else. */
function bytesOfBase64(text: unknown): Bytes | undefined {
	if (typeof text !== "string" || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
	try {
		return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
	} catch {
		return undefined;
	}
}

const bytesOfHex = (text: string): Bytes =>
	Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
