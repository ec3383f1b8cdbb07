import { documentSettings } from "../mock/document-first-call.ts";
import { settings } from "../mock/first-call.ts";
import { keyOf } from "../mock/startable.ts";
import type { Machine } from "../shared/machine.ts";
import { quoted } from "../shared/quoted.ts";
import type { Certificate } from "./certificate.ts";
import type { Served } from "./served.ts";

interface Announced {
	readonly served: readonly Served[];
	readonly controlUrl: string;
	readonly tokenFile: string;
	readonly certificate: Certificate | undefined;
}

/** Prints what programs need: the settings of each API, the certificate, and how to call the control API. */
export function announce({ served, controlUrl, tokenFile, certificate }: Announced, { print }: Machine): void {
	for (const { name, document, mock, url } of served) {
		print(`${name} on ${url}. Paste this into the shell of your program:\n`);
		const key = keyOf(mock);
		for (const line of document ? documentSettings(document, url, key) : settings(name, url, key)) print(line);
		if (certificate) print(`export NODE_EXTRA_CA_CERTS=${quoted(certificate.file)}`);
		print("");
	}
	if (certificate) {
		if (certificate.replaced !== undefined)
			print(`The certificate of the last run was replaced, because ${certificate.replaced}.`);
		print(`The certificate is self-signed, so programs must trust ${certificate.file} explicitly: Node.js with`);
		print("NODE_EXTRA_CA_CERTS, curl with --cacert. A browser warns you. Compare the SHA-256 fingerprint before you");
		print(`continue: ${certificate.fingerprint}\n`);
	}
	const trust = certificate ? `--cacert ${quoted(certificate.file)} ` : "";
	print(`Control API on ${controlUrl}. Its token is in ${tokenFile}. Try it:\n`);
	print(`curl ${trust}-H "Authorization: Bearer $(cat ${quoted(tokenFile)})" ${controlUrl}/apis\n`);
}
