/** Runs the generated collections against a mock, Postman's with newman and Bruno's with its own command, and checks in the mock's
 * journal that every operation was called, authenticated and well formed.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcaMock, createArcusMock, createDeskflowMock, type RequestEntry } from "@countersign/mock";
import { collections } from "../../packages/cli/src/collections/collections.ts";
import { installTools } from "../lib/tools.mjs";
import { root } from "../lib/workspace.mjs";

interface Subject {
	readonly provider: string;
	readonly requests: readonly RequestEntry[];
	readonly variables: Readonly<Record<string, string>>;
	close(): Promise<void>;
}

const subjects: readonly (() => Promise<Subject>)[] = [
	async () => {
		const mock = createArcusMock({ rateLimits: false });
		const { key, entityId } = mock.createKey();
		const { url, close } = await mock.listen(0);
		return {
			provider: "arcus",
			get requests() {
				return mock.requests;
			},
			variables: { baseUrl: url, apiKey: key, entityId },
			close,
		};
	},
	async () => {
		const mock = createArcaMock({ rateLimits: false });
		const { key } = mock.createKey();
		const { url, close } = await mock.listen(0);
		return {
			provider: "arca",
			get requests() {
				return mock.requests;
			},
			variables: { baseUrl: url, apiKey: key },
			close,
		};
	},
	async () => {
		const mock = createDeskflowMock({ rateLimits: false });
		const { key, secret, store } = mock.createKey({ store: "acme" });
		const { url, close } = await mock.listen(0);
		return {
			provider: "deskflow",
			get requests() {
				return mock.requests;
			},
			variables: { baseUrl: url, apiKey: key, apiSecret: secret, store },
			close,
		};
	},
];

/** Bruno names an environment after its file. */
const environmentOf = (folder: string): string =>
	readdirSync(join(folder, "environments"))[0]?.replace(/\.bru$/, "") ?? "";

/** Returns the number of operations in the published document. */
function operationsOf(provider: string): number {
	const { paths } = createRequire(import.meta.url)(`@countersign/openapi/${provider}.json`) as {
		paths: Record<string, Record<string, { operationId?: string }>>;
	};
	return Object.values(paths)
		.flatMap((item) => Object.values(item))
		.filter(({ operationId }) => operationId !== undefined).length;
}

function run(command: string, args: readonly string[], cwd: string): Promise<string> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [command, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		child.stdout.on("data", (chunk) => {
			output += chunk;
		});
		child.stderr.on("data", (chunk) => {
			output += chunk;
		});
		child.on("close", () => resolve(output));
	});
}

const tools = installTools("collections", { newman: "6.2.1", "@usebruno/cli": "2.15.1" });
const newman = join(tools, "node_modules/newman/bin/newman.js");
const bruno = join(tools, "node_modules/@usebruno/cli/bin/bru.js");
let failed = 0;

for (const start of subjects)
	for (const reader of ["newman", "bruno"] as const) {
		const subject = await start();
		const operations = operationsOf(subject.provider);
		const folder = mkdtempSync(join(tmpdir(), "collections-"));
		await collections({ target: subject.provider, out: folder }, () => {});
		const variables = Object.entries(subject.variables);
		const output =
			reader === "newman"
				? await run(
						newman,
						[
							"run",
							join(folder, "postman", `${subject.provider}.postman_collection.json`),
							"--environment",
							join(folder, "postman", `${subject.provider}.postman_environment.json`),
							...variables.flatMap(([name, value]) => ["--env-var", `${name}=${value}`]),
							"--reporters",
							"cli",
						],
						root,
					)
				: await run(
						bruno,
						[
							"run",
							"-r",
							"--env",
							environmentOf(join(folder, "bruno")),
							...variables.flatMap(([name, value]) => ["--env-var", `${name}=${value}`]),
						],
						join(folder, "bruno"),
					);
		const reached = new Set(subject.requests.map(({ operation }) => operation).filter((one) => one !== undefined));
		const refused = subject.requests.filter(
			({ status, operation }) => operation === undefined || [400, 401, 403, 405].includes(status),
		);
		const good = reached.size === operations && refused.length === 0;
		if (!good) {
			failed++;
			console.log(output.slice(-1500));
			for (const one of refused.slice(0, 10)) console.log(`  ${one.status} ${one.method} ${one.path}`);
		}
		console.log(
			`${good ? "ok  " : "FAIL"} ${subject.provider} in ${reader}: ${reached.size} of ${operations} operations reached, ${refused.length} malformed`,
		);
		await subject.close();
		rmSync(folder, { recursive: true, force: true });
	}
process.exit(failed === 0 ? 0 : 1);
