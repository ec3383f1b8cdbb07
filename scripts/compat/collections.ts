/** Runs the generated collections from top to bottom against a fresh mock, Postman's with newman and Bruno's with its own command. Every
 * request must succeed, except those whose walkthrough says why they are rejected.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcaMock, createArcusMock, createDeskflowMock, type RequestEntry } from "@countersign/mock";
import { loadDocument, readWalkthrough, type WalkthroughStep } from "@countersign/openapi/document";
import { buildModel } from "@countersign/openapi/model";
import { collections } from "../../packages/cli/src/collections/collections.ts";
import { thisMachine } from "../../packages/cli/src/shared/machine.ts";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

interface Subject {
	readonly provider: string;
	readonly requests: () => readonly RequestEntry[];
	readonly baseUrl: string;
	readonly entityId?: string;
	/** The credentials, which are in no file. */
	readonly secrets: Readonly<Record<string, string>>;
	close(): Promise<void>;
}

const subjects: readonly (() => Promise<Subject>)[] = [
	async () => {
		const mock = createArcusMock({ rateLimits: false });
		const { key, entityId } = mock.createKey();
		const { url, close } = await mock.listen(0);
		const secrets = { apiKey: key };
		return { provider: "arcus", requests: () => mock.requests, baseUrl: url, entityId, secrets, close };
	},
	async () => {
		const mock = createArcaMock({ rateLimits: false });
		const { key } = mock.createKey();
		const { url, close } = await mock.listen(0);
		return { provider: "arca", requests: () => mock.requests, baseUrl: url, secrets: { apiKey: key }, close };
	},
	async () => {
		const mock = createDeskflowMock({ rateLimits: false });
		const { key, secret, store } = mock.createKey({ store: "northwind" });
		const { url, close } = await mock.listen(0);
		const secrets = { apiKey: key, apiSecret: secret, store };
		return { provider: "deskflow", requests: () => mock.requests, baseUrl: url, secrets, close };
	},
];

const specs = (provider: string) => join(root, "packages/openapi/specs", provider);

/** Bruno names an environment after its file. */
const environmentOf = (folder: string): string =>
	readdirSync(join(folder, "environments"))[0]?.replace(/\.bru$/, "") ?? "";

function run(command: string, args: readonly string[], cwd: string): Promise<{ output: string; code: number | null }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [command, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				output += chunk;
			});
		child.on("close", (code) => resolve({ output, code }));
	});
}

const tools = installTools("collections", { newman: "6.2.1", "@usebruno/cli": "2.15.1" });
const newman = join(tools, "node_modules/newman/bin/newman.js");
const bruno = join(tools, "node_modules/@usebruno/cli/bin/bru.js");

/** The key comes from the command line, because no file contains it. */
function start(reader: "newman" | "bruno", { provider, secrets }: Subject, folder: string) {
	const pairs = Object.entries(secrets).map(([name, value]) => `${name}=${value}`);
	const values = pairs.flatMap((pair) => ["--env-var", pair]);
	if (reader === "bruno") {
		const cwd = join(folder, "bruno");
		return run(bruno, ["run", "-r", "--env", environmentOf(cwd), ...values], cwd);
	}
	const file = (kind: string) => join(folder, "postman", `${provider}.postman_${kind}.json`);
	return run(newman, ["run", file("collection"), "--environment", file("environment"), ...values], root);
}

/** Returns how the requests differ from the steps. */
function differences(steps: readonly WalkthroughStep[], requests: readonly RequestEntry[]): string[] {
	const found = steps.flatMap(({ operation, refused }, index) => {
		const request = requests[index];
		const isGood = refused
			? request?.status === refused.status
			: request !== undefined && request.status >= 200 && request.status < 300;
		if (request?.operation === operation && isGood) return [];
		const was = request ? `${request.status} ${request.operation} ${request.method} ${request.path}` : "nothing";
		return [`request ${index + 1} should be ${operation} ${refused?.status ?? "2xx"} but was ${was}`];
	});
	return requests.length > steps.length ? [...found, `${requests.length - steps.length} requests too many`] : found;
}

let failed = 0;
for (const open of subjects)
	for (const reader of ["newman", "bruno"] as const) {
		const subject = await open();
		const { provider, baseUrl, entityId } = subject;
		const steps = readWalkthrough(specs(provider))?.steps ?? [];
		const called = new Set(steps.map(({ operation }) => operation));
		const uncalled = buildModel(loadDocument(specs(provider), provider)).operations.filter(({ id }) => !called.has(id));
		const folder = mkdtempSync(join(tmpdir(), "collections-"));
		const lastYear = new Date().getUTCFullYear() - 1;
		const values = { baseUrl, ...(entityId && { entityId }), mode: "test", lastYear };
		await collections({ target: provider, out: folder, ...values }, { ...thisMachine, print: () => {} });
		const { output, code } = await start(reader, subject, folder);
		const problems = [
			...differences(steps, subject.requests()),
			...uncalled.map(({ id }) => `${id} is in no request`),
			...(code === 0 ? [] : [`${reader} ended with exit code ${code}`]),
		];
		const refused = steps.filter((step) => step.refused);
		const summary = `${provider} in ${reader}: ${steps.length} requests of ${called.size} operations, ${refused.length} rejected as expected`;
		console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${summary}`);
		if (reader === "newman")
			for (const { operation, refused: why } of refused) console.log(`     ${operation} ${why?.status}: ${why?.why}`);
		if (problems.length > 0) {
			failed++;
			console.log(output.slice(-1500));
			for (const problem of problems.slice(0, 15)) console.log(`  ${problem}`);
		}
		await subject.close();
		rmSync(folder, { recursive: true, force: true });
	}
process.exit(failed === 0 ? 0 : 1);
