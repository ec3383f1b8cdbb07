import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { certificateOf } from "../../src/dev/certificate.ts";
import { renewWhileRunning } from "../../src/dev/renewal.ts";
import { machineFiles } from "../../src/shared/files.ts";
import { testMachine } from "../machine.ts";
import { folder } from "./running.ts";
import { DAY_MS, virtualClock } from "./virtual-clock.ts";

const START = Date.UTC(2030, 0, 1);

/** Servers that run for as long as the test wants, with a disk that can be full. */
async function servers() {
	const state = folder();
	const time = virtualClock(START);
	const disk = { isFull: false };
	const files = {
		...machineFiles,
		write(...written: Parameters<typeof machineFiles.write>) {
			if (disk.isFull) throw new Error("ENOSPC: no space left on device");
			machineFiles.write(...written);
		},
	};
	const { machine, warnings } = testMachine({ clock: time.clock, files });
	const create = () => certificateOf(state, [], machine);
	const used: string[] = [];
	const end = renewWhileRunning(await create(), {
		...machine,
		create,
		use: ({ cert }) => void used.push(new X509Certificate(cert).fingerprint256),
	});
	const stored = () => new X509Certificate(readFileSync(join(state, "https-cert.pem")));
	return { ...time, disk, warnings, used, end, stored };
}

describe("the renewal of the certificate while countersign dev runs", () => {
	it("the servers get a new certificate in the last week of the old one, and a warning says to restart programs", async () => {
		const { toDay, used, warnings, stored } = await servers();
		const first = stored().fingerprint256;
		for (const day of [1, 100, 310, 357]) await toDay(day);
		expect([used, warnings, stored().fingerprint256]).toEqual([[], [], first]);
		await toDay(359);
		expect(used).toEqual([stored().fingerprint256]);
		expect(used[0]).not.toBe(first);
		expect(warnings).toHaveLength(1);
		expect(warnings[0]).toMatch(
			/^The certificate was renewed, because it expires on 2031-01-01\. Restart the programs that trust/,
		);
		expect(warnings[0]).toContain(used[0]);
	});

	it("every certificate of a run of many years is renewed in turn, also after a sleep that was longer than its last week", async () => {
		const { toDay, used, stored } = await servers();
		for (const day of [359, 500, 719, 2_000]) await toDay(day);
		expect(new Set(used).size).toBe(3);
		expect(Date.parse(stored().validTo)).toBe(START + 2_365 * DAY_MS);
	});

	it("a certificate that is valid only later, because the clock was set back, is replaced", async () => {
		const { toDay, used, stored } = await servers();
		await toDay(-3);
		expect(used).toEqual([stored().fingerprint256]);
	});

	it("a full disk is reported once, the old certificate stays in use, and the renewal succeeds once there is space", async () => {
		const { toDay, used, disk, warnings, stored } = await servers();
		const first = stored().fingerprint256;
		disk.isFull = true;
		for (const day of [359, 360, 361]) await toDay(day);
		expect([used, stored().fingerprint256]).toEqual([[], first]);
		expect(warnings).toEqual([
			expect.stringMatching(
				/^The certificate could not be renewed: .*no space left on device.* The servers use the present one, which expires on 2031-01-01/,
			),
		]);
		disk.isFull = false;
		await toDay(362);
		expect(used).toEqual([stored().fingerprint256]);
		expect(warnings).toHaveLength(2);
	});

	it("nothing waits after the end", async () => {
		const { due, end } = await servers();
		expect(due.size).toBe(1);
		end();
		expect(due.size).toBe(0);
	});
});
