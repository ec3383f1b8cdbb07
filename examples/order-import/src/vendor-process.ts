import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { VendorAddress, VendorReport, VendorSettings } from "./vendor.ts";

async function alive(address: VendorAddress): Promise<boolean> {
	try {
		return (await fetch(`${address.control}/report`)).ok;
	} catch {
		return false;
	}
}

function readAddress(folder: string): VendorAddress | undefined {
	const file = `${folder}/vendor.json`;
	return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VendorAddress) : undefined;
}

/** Starts the vendor as a process that outlives this one, or finds the one of a stopped run. */
export async function openVendor(
	settings: VendorSettings,
	resume: boolean,
): Promise<{ address: VendorAddress; found: boolean }> {
	const { folder } = settings;
	const left = readAddress(folder);
	const leftAlive = left !== undefined && (await alive(left));
	if (resume && leftAlive) return { address: left, found: true };
	if (leftAlive) await stopVendor(left);
	if (!resume) rmSync(folder, { recursive: true, force: true });
	rmSync(`${folder}/vendor.json`, { force: true });
	mkdirSync(folder, { recursive: true });

	// A restarted vendor keeps the settings of its first start.
	const effective = resume && left ? left.settings : settings;
	const log = openSync(`${folder}/vendor.log`, "a");
	const child = spawn(
		process.execPath,
		[...process.execArgv, fileURLToPath(new URL("./vendor.ts", import.meta.url)), JSON.stringify(effective)],
		{
			detached: true,
			stdio: ["ignore", log, log],
		},
	);
	child.unref();
	for (let waited = 0; waited < 30_000; waited += 50) {
		const address = readAddress(folder);
		if (address) return { address, found: false };
		if (child.exitCode !== null) break;
		await sleep(50);
	}
	throw new Error(`The mock did not start. Its output is in ${folder}/vendor.log.`);
}

export async function vendorReport(address: VendorAddress): Promise<VendorReport> {
	return (await (await fetch(`${address.control}/report`)).json()) as VendorReport;
}

export async function stopVendor(address: VendorAddress): Promise<void> {
	await fetch(`${address.control}/stop`, { method: "POST" });
	for (let waited = 0; waited < 5000 && (await alive(address)); waited += 50) await sleep(50);
}
