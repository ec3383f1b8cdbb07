import { X509Certificate } from "node:crypto";
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { certificateOf } from "../../src/dev/certificate.ts";
import { machineFiles } from "../../src/shared/files.ts";
import { testMachine } from "../machine.ts";
import { folder } from "./running.ts";

const DAY_MS = 86_400_000;
const START = Date.UTC(2030, 0, 1);

/** A state folder, and the certificates that runs at different times get from it. */
function runs() {
	const state = folder();
	const { machine, warnings } = testMachine();
	const at = (days: number, names: readonly string[] = []) =>
		certificateOf(state, names, {
			...machine,
			clock: { ...machine.clock, now: () => START + days * DAY_MS },
		});
	return { state, at, warnings, cert: join(state, "https-cert.pem"), key: join(state, "https-key.pem") };
}

describe("the certificate of countersign dev --https", () => {
	it("is valid for this machine and every name, for a year, and cannot sign other certificates", async () => {
		const { at, cert, warnings } = runs();
		const { tls, file, fingerprint, replaced } = await at(0, ["my-machine", "192.0.2.7", "[2001:db8::1]"]);
		const parsed = new X509Certificate(tls.cert);
		for (const name of ["localhost", "my-machine"]) expect(parsed.checkHost(name)).toBe(name);
		for (const ip of ["127.0.0.1", "::1", "192.0.2.7", "2001:db8::1"]) expect(parsed.checkIP(ip)).toBe(ip);
		expect(parsed.checkHost("other")).toBeUndefined();
		expect(parsed.ca).toBe(false);
		expect(Date.parse(parsed.validTo)).toBe(START + 365 * DAY_MS);
		expect(readFileSync(cert, "utf8")).toBe(tls.cert);
		expect([file, fingerprint, replaced]).toEqual([cert, parsed.fingerprint256, undefined]);
		expect(warnings).toEqual([]);
	});

	it("is reused by later runs, until it ends within two months", async () => {
		const { at } = runs();
		const first = await at(0, ["my-machine"]);
		expect(await at(300, ["my-machine"])).toEqual(first);
		expect(await at(300)).toEqual(first);
		const renewed = await at(306);
		expect(renewed.fingerprint).not.toBe(first.fingerprint);
		expect(renewed.replaced).toBe("it expires on 2031-01-01");
		expect((await at(1_000)).replaced).toBe("it expired on 2031-11-03");
	});

	it("is replaced if it is valid only later, because the clock was set back", async () => {
		const { at } = runs();
		await at(10);
		expect((await at(0)).replaced).toBe("it is valid from 2030-01-10 only");
	});

	it("is replaced if a new name is not in it", async () => {
		const { at } = runs();
		await at(0);
		expect((await at(0, ["sandbox"])).replaced).toBe("it is not valid for sandbox");
		expect((await at(0, ["192.0.2.7"])).replaced).toBe("it is not valid for 192.0.2.7");
	});

	it("is replaced if a file is torn, missing, or of another certificate", async () => {
		const { at, cert, key } = runs();
		const first = await at(0);
		for (const damage of [
			() => writeFileSync(cert, first.tls.cert.slice(0, 200)),
			() => writeFileSync(key, first.tls.key.slice(0, 60)),
			() => rmSync(cert),
			() => rmSync(key),
		]) {
			damage();
			expect((await at(0)).replaced).toBe("its files are damaged");
			expect((await at(0)).replaced).toBeUndefined();
		}
		writeFileSync(key, first.tls.key);
		expect((await at(0)).replaced).toBe("its private key belongs to another certificate");
	});

	it.skipIf(process.platform === "win32")(
		"has a key that only its owner can read; a key that others can read is reported",
		async () => {
			const { at, key, warnings } = runs();
			await at(0);
			expect(statSync(key).mode & 0o777).toBe(0o600);
			chmodSync(key, 0o644);
			await at(0);
			expect(warnings).toEqual([
				`Warning: other users of this machine can read ${key}, the private key of the certificate. Run chmod 600 on it. If someone may have copied it, delete it: the next run creates another one.`,
			]);
			// A new key is not written into a file that others can read.
			await at(1_000);
			expect(statSync(key).mode & 0o777).toBe(0o600);
			expect(warnings).toHaveLength(1);
		},
	);

	it("an error that names the folder is thrown if the disk is full", async () => {
		const { state } = runs();
		const { machine } = testMachine();
		const files = {
			...machineFiles,
			write() {
				throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
			},
		};
		await expect(certificateOf(state, [], { ...machine, files })).rejects.toThrow(
			/The certificate for --https could not be written to .*https-cert\.pem: ENOSPC: no space left on device\. Choose another folder with --state\./,
		);
	});
});
