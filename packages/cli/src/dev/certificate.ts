import { createPrivateKey, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { CommandError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { reasonOf } from "../shared/reason.ts";

const DAY_MS = 86_400_000;
/** Browsers reject certificates that are valid for more than 398 days. */
const LIFETIME_DAYS = 365;
/** A run replaces a certificate that ends sooner, so that it can serve for two months. */
const MIN_LEFT_DAYS = 60;
const LOCAL_NAMES = ["localhost", "127.0.0.1", "::1"];

/** The self-signed certificate of a state folder. */
export interface Certificate {
	/** PEM, as a server needs it. */
	readonly tls: { readonly cert: string; readonly key: string };
	/** The absolute path of the certificate, which clients must trust. */
	readonly file: string;
	/** SHA-256 fingerprint, as browsers and `openssl x509` show it. */
	readonly fingerprint: string;
	/** When clients accept it, in milliseconds since 1970. */
	readonly valid: { readonly from: number; readonly until: number };
	/** Why the stored certificate was replaced; undefined if it was not. */
	readonly replaced: string | undefined;
}

/**
 * Returns the certificate of a state folder for localhost and the given names. Creates one if the folder has no valid one, and warns
 * about a private key that others can read.
 *
 * @param names names and addresses that clients use; an IPv6 address may have brackets
 * @throws CommandError if the files cannot be written
 */
export async function certificateOf(
	folder: string,
	names: readonly string[],
	machine: Pick<Machine, "clock" | "files" | "warn">,
): Promise<Certificate> {
	const { files, clock, warn } = machine;
	const file = resolve(join(folder, "https-cert.pem"));
	const keyFile = resolve(join(folder, "https-key.pem"));
	const hosts = [...new Set([...LOCAL_NAMES, ...names.map((name) => name.replace(/^\[(.*)\]$/, "$1"))])];
	const now = clock.now();
	const stored = read(file, keyFile, files);
	const replaced = stored && problemOf(stored, hosts, now);
	const isKept = stored !== undefined && replaced === undefined;
	const tls = isKept ? stored : await created(hosts, now);
	if (!isKept) write(file, keyFile, tls, files);
	if (files.isOpenToOthers(keyFile))
		warn(
			`Warning: other users of this machine can read ${keyFile}, the private key of the certificate. Run chmod 600 on it. If someone may have copied it, delete it: the next run creates another one.`,
		);
	const parsed = new X509Certificate(tls.cert);
	return { tls, file, fingerprint: parsed.fingerprint256, valid: validityOf(parsed), replaced };
}

const validityOf = ({ validFrom, validTo }: X509Certificate): Certificate["valid"] => ({
	from: Date.parse(validFrom),
	until: Date.parse(validTo),
});

type Pair = Certificate["tls"];

function read(file: string, keyFile: string, { kind, readText }: Machine["files"]): Pair | undefined {
	const textOf = (path: string): string => (kind(path) === "file" ? readText(path) : "");
	const pair = { cert: textOf(file), key: textOf(keyFile) };
	return pair.cert === "" && pair.key === "" ? undefined : pair;
}

/** Returns why a certificate cannot be used, or undefined if it can. */
function problemOf({ cert, key }: Pair, hosts: readonly string[], now: number): string | undefined {
	let parsed: X509Certificate;
	try {
		parsed = new X509Certificate(cert);
		if (!parsed.checkPrivateKey(createPrivateKey(key))) return "its private key belongs to another certificate";
	} catch {
		return "its files are damaged";
	}
	const missing = hosts.find(
		(host) => (isIP(host) === 0 ? parsed.checkHost(host) : parsed.checkIP(host)) === undefined,
	);
	if (missing !== undefined) return `it is not valid for ${missing}`;
	const { from, until } = validityOf(parsed);
	if (now < from) return `it is valid from ${dayOf(from)} only`;
	if (now >= until) return `it expired on ${dayOf(until)}`;
	if (now > until - MIN_LEFT_DAYS * DAY_MS) return `it expires on ${dayOf(until)}`;
	return undefined;
}

async function created(hosts: readonly string[], now: number): Promise<Pair> {
	const { generate } = await import("selfsigned");
	const { cert, private: key } = await generate([{ name: "commonName", value: "countersign dev" }], {
		keyType: "ec",
		curve: "P-256",
		algorithm: "sha256",
		// The clocks of clients may be behind this one.
		notBeforeDate: new Date(now - DAY_MS),
		notAfterDate: new Date(now + LIFETIME_DAYS * DAY_MS),
		extensions: [
			// Someone who gets the key of a trusted certificate must not be able to sign others with it.
			{ name: "basicConstraints", cA: false, critical: true },
			{ name: "keyUsage", digitalSignature: true, critical: true },
			{ name: "extKeyUsage", serverAuth: true },
			{
				name: "subjectAltName",
				altNames: hosts.map((host) => (isIP(host) === 0 ? { type: 2, value: host } : { type: 7, ip: host })),
			},
		],
	});
	return { cert, key };
}

function write(file: string, keyFile: string, { cert, key }: Pair, files: Machine["files"]): void {
	try {
		// A run that ends between the two leaves a pair that does not match, which the next run replaces.
		files.write(keyFile, key, "owner");
		files.write(file, cert);
	} catch (error) {
		throw new CommandError(
			`The certificate for --https could not be written to ${file}: ${reasonOf(error)}. Choose another folder with --state.`,
		);
	}
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
