import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ProcessInfo } from "@countersign/webhooks/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockState } from "../../src/dev/lock.ts";
import { run } from "../../src/program.ts";
import { testMachine } from "../machine.ts";
import { dev, folder, requestAs } from "./running.ts";

describe("countersign dev", () => {
	it("the printed settings reach the API, and the control API sees the call", async () => {
		const { variable, call, printed, token } = await dev(folder());
		const key = variable("ARCUS_API_KEY");
		const response = await fetch(`${variable("ARCUS_BASE_URL")}/entities/${variable("ARCUS_ENTITY_ID")}/accounts`, {
			headers: { authorization: `Bearer ${key}` },
		});
		expect(response.status).toBe(200);
		expect((await call("GET", "/apis/arcus/requests")).data).toMatchObject([
			{ operation: "accounts.list", status: 200 },
		]);
		expect(printed).not.toContain(token);
	});

	it("the next run has the keys, data and snapshots of the previous run, and those of an API that was not served in between", async () => {
		const state = folder();
		const first = await dev(state, "arca", "deskflow");
		const { record } = await first.call("POST", "/apis/arca/keys", { name: "kept" });
		await first.call("POST", "/snapshots", { name: "before" });
		expect(await first.end()).toBe(0);
		const between = await dev(state, "deskflow");
		expect(between.variable("DESKFLOW_API_SECRET")).toBe(first.variable("DESKFLOW_API_SECRET"));
		expect(between.variable("DESKFLOW_STORE")).toBe(first.variable("DESKFLOW_STORE"));
		expect(await between.end()).toBe(0);
		const last = await dev(state, "arca");
		expect((await last.call("GET", "/apis/arca/keys")).data).toContainEqual(
			expect.objectContaining({ id: record.id, name: "kept" }),
		);
		expect((await last.call("GET", "/snapshots")).data).toMatchObject([{ name: "before" }]);
		expect(last.token).not.toBe(first.token);
		if (process.platform !== "win32") expect(statSync(join(state, "token")).mode & 0o777).toBe(0o600);
	});

	it("a damaged state is refused with what to do, and --last-good and --fresh both start", async () => {
		const state = folder();
		await (await dev(state, "arca")).end();
		await (await dev(state, "arca")).end();
		writeFileSync(join(state, "state.json"), "{");
		const { machine, warnings } = testMachine();
		expect(await run(["dev", "arca", "--port", "0", "--state", state], machine, "1.2.3")).toBe(1);
		expect(warnings.join("\n")).toMatch(/state\.json is damaged.*--last-good.*--fresh/);
		expect(await (await dev(state, "arca", "--last-good")).end()).toBe(0);
		writeFileSync(join(state, "state.json"), "{");
		const fresh = await dev(state, "arca", "--fresh");
		expect((await fresh.call("GET", "/apis/arca/keys")).data).toHaveLength(1);
		expect(readdirSync(state).some((name) => name.startsWith("state.json.2"))).toBe(true);
	});

	it("--last-good needs an earlier state, and keeps the one that it replaces", async () => {
		const state = folder();
		await (await dev(state, "arca")).end();
		const refused = testMachine();
		expect(await run(["dev", "arca", "--port", "0", "--state", state, "--last-good"], refused.machine, "1")).toBe(1);
		expect(refused.warnings.join("\n")).toContain("state.previous.json does not exist");
		const second = await dev(state, "arca");
		await second.call("POST", "/snapshots", { name: "later" });
		await second.end();
		const earlier = await dev(state, "arca", "--last-good");
		expect((await earlier.call("GET", "/snapshots")).data).toEqual([]);
		await earlier.end();
		const [kept = ""] = readdirSync(state).filter((name) => name.startsWith("state.json.2"));
		renameSync(join(state, kept), join(state, "state.json"));
		expect((await (await dev(state, "arca")).call("GET", "/snapshots")).data).toMatchObject([{ name: "later" }]);
	});

	it("a run that cannot start leaves the stored state in its place, even with --fresh", async () => {
		const state = folder();
		const first = await dev(state, "arca");
		await first.call("POST", "/snapshots", { name: "kept" });
		await first.end();
		const before = readFileSync(join(state, "state.json"), "utf8");
		const taken = createServer();
		await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => void taken.close());
		const { port } = taken.address() as AddressInfo;
		const { machine } = testMachine();
		expect(await run(["dev", "--port", String(port), "--state", state, "--fresh"], machine, "1.2.3")).toBe(2);
		expect(readdirSync(state).sort()).toEqual([".gitignore", "state.json", "token"]);
		expect(readFileSync(join(state, "state.json"), "utf8")).toBe(before);
	});

	it("a state folder that cannot be used, and a state that does not fit, are named with what to do", async () => {
		const inItsPlace = join(folder(), "a file");
		writeFileSync(inItsPlace, "");
		const unfit = folder();
		const content = '{"format":2}\n{"api":"arca","state":{}}\n';
		const sha256 = createHash("sha256").update(content).digest("hex");
		writeFileSync(join(unfit, "state.json"), `${content}${JSON.stringify({ sha256 })}\n`);
		for (const [state, message] of [
			[inItsPlace, `The state folder ${inItsPlace} cannot be used: EEXIST`],
			[unfit, `The state in ${unfit} does not fit this version: `],
		] as const) {
			const { machine, warnings } = testMachine();
			expect(await run(["dev", "arca", "--port", "0", "--state", state], machine, "1.2.3")).toBe(1);
			expect(warnings.join("\n")).toContain(message);
			expect(warnings.join("\n")).toMatch(/choose another folder with --state|Start with --fresh/);
		}
		expect(readFileSync(join(unfit, "state.json"), "utf8")).toContain(sha256);
	});

	it("Git ignores the state folder, which has keys and the token", async () => {
		const state = folder();
		await (await dev(state, "arca")).end();
		expect(readFileSync(join(state, ".gitignore"), "utf8")).toMatch(/^\*$/m);
		writeFileSync(join(state, ".gitignore"), "!state.json");
		await (await dev(state, "arca")).end();
		expect(readFileSync(join(state, ".gitignore"), "utf8")).toBe("!state.json");
	});

	it("wrong usage is refused before anything is served or written", async () => {
		const taken = createServer();
		await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => void taken.close());
		const { port } = taken.address() as AddressInfo;
		for (const [args, message] of [
			[["arcus", "arcus"], "arcus is named twice."],
			[["acme"], "There is no mock of acme, and no file acme."],
			[["--fresh", "--last-good"], "Use either --fresh or --last-good."],
			[["--host", "my-machine"], "Use --host-name for a name."],
			[["--host", "192.0.2.1"], "--host must be an address of this machine, but was 192.0.2.1."],
			[["--host-name", "a; script-src *"], "--host-name must be a name without a scheme and port"],
			[["--host-name", "http://a"], "--host-name must be a name without a scheme and port"],
			[["--port", "banana"], "--port must be a whole number"],
			[["--port", "65535"], "--port must leave room"],
			[["--port", String(port)], `Port ${port} is in use.`],
		] as const) {
			const { machine, warnings } = testMachine();
			expect([args, await run(["dev", "--state", folder(), ...args], machine, "1.2.3")]).toEqual([args, 2]);
			expect(warnings.join("\n")).toContain(message);
		}
	});

	it("a second run with the same state folder is refused and names the first, whose token stays valid", async () => {
		const state = folder();
		const first = await dev(state, "arca");
		const { machine, warnings } = testMachine();
		expect(await run(["dev", "arca", "--port", "0", "--state", state], machine, "1.2.3")).toBe(1);
		expect(warnings.join("\n")).toContain(
			`The state folder ${state} is in use by process ${process.pid}. Stop that process`,
		);
		expect((await first.call("GET", "/apis")).data).toHaveLength(1);
		await first.end();
		expect(readdirSync(state).filter((name) => name.startsWith("lock"))).toEqual([]);
		expect(await (await dev(state, "arca")).end()).toBe(0);
	});

	it("a run takes over the state folder of a process that was killed", async () => {
		const state = folder();
		const other: ProcessInfo = { pid: 4711, host: "here", bootId: "one boot", isAlive: () => true };
		const killed = await lockState(state, { ...testMachine().machine, process: other });
		onTestFinished(killed);
		const later = (isAlive: boolean) =>
			lockState(state, { ...testMachine().machine, process: { ...other, pid: 4712, isAlive: () => isAlive } });
		await expect(later(true)).rejects.toThrow("is in use by process 4711");
		const release = await later(false);
		expect(readdirSync(state)).toEqual([expect.stringContaining(".4712.")]);
		await release();
	});

	it("with --host it warns what others can do, and the console works under the names of --host-name", async () => {
		const names = ["--host-name", "my-machine", "--host-name", "sandbox"];
		const { printed, warnings, port, apiPort } = await dev(folder(), "arcus", "--host", "0.0.0.0", ...names);
		expect(warnings.join("\n")).toMatch(/^Warning: others on the network can reach this process.*0\.0\.0\.0/);
		expect(printed).toContain(`ARCUS_BASE_URL=http://my-machine:${apiPort}/`);
		expect(printed).toContain(`Control API on http://my-machine:${port}/control/v1.`);
		const ask = (host: string, path: string, at = port) => requestAs(`${host}:${at}`, at, path);
		expect((await ask("sandbox", "/control/v1/apis")).status).toBe(401);
		expect((await ask("elsewhere", "/control/v1/apis")).status).toBe(403);
		const fromPage = await requestAs(`sandbox:${apiPort}`, apiPort, "/", { origin: `http://sandbox:${port}` });
		expect(fromPage.headers["access-control-allow-origin"]).toBe(`http://sandbox:${port}`);
	});

	it("--seed begins with example data that the API accepted, and is refused for a state that exists", async () => {
		const state = folder();
		const { variable, warnings, call, end } = await dev(state, "arcus", "--seed");
		const list = async (path: string) => {
			const url = `${variable("ARCUS_BASE_URL")}/entities/${variable("ARCUS_ENTITY_ID")}${path}`;
			const response = await fetch(url, { headers: { authorization: `Bearer ${variable("ARCUS_API_KEY")}` } });
			return (await response.json()) as { data: Record<string, unknown>[] };
		};
		const products = await list("/products?limit=100");
		expect(products.data).toHaveLength(77);
		expect(products.data).toContainEqual(expect.objectContaining({ title: "Chai", sku: "NW-001" }));
		const { data: stored } = await call("GET", `/apis/arcus/worlds/${variable("ARCUS_ENTITY_ID")}/test/collections`);
		for (const [name, count] of [
			["product_categories", 8],
			["products", 77],
			["accounts", 91],
			["orders", 100],
		])
			expect(stored).toContainEqual(expect.objectContaining({ name, count }));
		expect(warnings).toEqual([]);
		expect((await call("GET", "/apis/arcus/requests")).data).toHaveLength(1);
		await end();
		const { machine, warnings: refused } = testMachine();
		expect(await run(["dev", "--seed", "--port", "0", "--state", state], machine, "1.2.3")).toBe(2);
		expect(refused.join("\n")).toContain("--seed needs an empty state");
	}, 30_000);

	it("--seed fills Arca with the tasks of people and Deskflow with a store, and their keys read it", async () => {
		const { variable, warnings, call } = await dev(folder(), "arca", "deskflow", "--seed");
		expect(warnings).toEqual([]);
		const counts = async (api: string) => {
			const { data } = await call("GET", `/apis/${api}/worlds`);
			const { data: stored } = await call(
				"GET",
				`/apis/${api}/worlds/${data[0].entity_id}/${data[0].mode}/collections`,
			);
			return Object.fromEntries(stored.map(({ name, count }: { name: string; count: number }) => [name, count]));
		};
		expect(await counts("arca")).toMatchObject({ users: 10, folders: 2, lists: 4 });
		expect((await counts("arca")).tasks).toBeGreaterThan(100);
		expect(await counts("deskflow")).toMatchObject({ categories: 8, products: 77, customers: 91, orders: 100 });
		const ask = async (url: string, headers: Record<string, string>) => (await fetch(url, { headers })).json();
		const arca = { authorization: `Bearer ${variable("ARCA_API_KEY")}` };
		expect(JSON.stringify(await ask(`${variable("ARCA_BASE_URL")}/workspaces`, arca))).toContain("Workspace");
		const products = await ask(`${variable("DESKFLOW_BASE_URL")}/products`, {
			"x-deskflow-key": variable("DESKFLOW_API_KEY"),
			"x-deskflow-secret": variable("DESKFLOW_API_SECRET"),
			"x-deskflow-store": variable("DESKFLOW_STORE"),
		});
		expect(JSON.stringify(products)).toContain('"price":');
		expect((await call("GET", "/apis/arca/requests")).data).toHaveLength(1);
	}, 30_000);

	it("a page whose name resolves to this machine gets nothing from the APIs, even with the key", async () => {
		const { apiPort, variable } = await dev(folder());
		const headers = { authorization: `Bearer ${variable("ARCUS_API_KEY")}` };
		const path = `/v1/entities/${variable("ARCUS_ENTITY_ID")}/accounts`;
		const ask = async (host: string) => (await requestAs(`${host}:${apiPort}`, apiPort, path, headers)).status;
		expect([await ask("rebound.example"), await ask("127.0.0.1.nip.io")]).toEqual([403, 403]);
		expect([await ask("localhost"), await ask("countersign")]).toEqual([200, 200]);
	});

	it("others who can reach it cannot guess its keys, and it warns of stored ones that they can", async () => {
		const state = folder();
		const local = await dev(state, "arca");
		const guessable = local.variable("ARCA_API_KEY");
		await local.end();
		const remote = ["arca", "--host", "0.0.0.0"];
		const keys = [];
		for (let run = 0; run < 2; run++) {
			const { variable, warnings, end } = await dev(folder(), ...remote);
			keys.push(variable("ARCA_API_KEY"));
			expect(warnings.join("\n")).not.toContain("the same on every machine");
			await end();
		}
		expect(new Set([guessable, ...keys]).size).toBe(3);
		const continued = await dev(state, ...remote);
		expect(continued.variable("ARCA_API_KEY")).toBe(guessable);
		expect(continued.warnings.join("\n")).toContain("a stored key of arca is the same on every machine");
		await continued.end();
		const chosen = await dev(folder(), ...remote, "--ids", "mine");
		expect(chosen.variable("ARCA_API_KEY")).toBe(
			(await dev(folder(), "arca", "--ids", "mine")).variable("ARCA_API_KEY"),
		);
	});

	it("without --host it warns about nothing and listens on 127.0.0.1", async () => {
		const { printed, warnings } = await dev(folder(), "arca");
		expect(warnings).toEqual([]);
		expect(printed).toMatch(/Control API on http:\/\/127\.0\.0\.1:/);
	});

	it("a state that cannot be saved is reported, and the run continues", async () => {
		const state = join(folder(), "state");
		const { call, warnings, end } = await dev(state, "arca");
		rmSync(state, { recursive: true });
		writeFileSync(state, "a file in its place");
		await call("POST", "/apis/arca/keys", {});
		expect(await end()).toBe(1);
		expect(warnings.join("\n")).toContain("The state could not be saved");
	});
});
