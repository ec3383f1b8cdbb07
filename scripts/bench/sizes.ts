/** Measures how much an import adds to a browser bundle, minified and gzipped. The gate `sizes` fails when an import exceeds
 * its budget.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { folderOf } from "../lib/workspace.mjs";
import { bundle } from "./bundle.ts";
import { installPeers, peerPath } from "./peers.ts";
import { table } from "./stats.ts";

interface Program {
	readonly name: string;
	readonly code: string;
	/** Maximum gzip size in bytes. */
	readonly budget?: number;
}

const only = (names: string, from: string): string =>
	`import { ${names} } from ${JSON.stringify(from)}; globalThis.used = [${names}];`;

/** What people import. Each budget is a little above the last measured size. */
const WEBHOOKS: readonly Program[] = [
	{ name: "webhooks/arcus, arcusVerify", code: only("arcusVerify", "@countersign/webhooks/arcus"), budget: 2_970 },
	{ name: "webhooks/arcus, arcusWebhooks", code: only("arcusWebhooks", "@countersign/webhooks/arcus"), budget: 5_680 },
	{ name: "webhooks/arca", code: only("arcaWebhooks", "@countersign/webhooks/arca"), budget: 6_720 },
	{ name: "webhooks/deskflow", code: only("deskflowWebhooks", "@countersign/webhooks/deskflow"), budget: 7_050 },
	{ name: "webhooks/standard", code: only("standardWebhooks", "@countersign/webhooks/standard"), budget: 6_330 },
	{ name: "webhooks/hmac, GitHub", code: only("hmacWebhooks, github", "@countersign/webhooks/hmac"), budget: 9_390 },
];

/** One call of a whole client: every operation and the runtime, without schemas. The goal is 14,000; the budgets keep
 * the current size from growing unnoticed.
 */
const CLIENTS: readonly Program[] = [
	{ name: "sdk/arcus, one call", code: oneCall("Arcus", "arcus", "orders.create({})"), budget: 23_060 },
	{ name: "sdk/arca, one call", code: oneCall("Arca", "arca", "tasks.retrieve('id')"), budget: 20_900 },
	{ name: "sdk/deskflow, one call", code: oneCall("Deskflow", "deskflow", "orders.retrieve('id')"), budget: 21_230 },
];

function oneCall(client: string, entry: string, call: string): string {
	return `import { ${client} } from "@countersign/sdk/${entry}"; new ${client}().${call};`;
}

const PEERS: readonly { readonly name: string; readonly names: string; readonly from: string }[] = [
	{ name: "standardwebhooks 1.1.1", names: "Webhook", from: "standardwebhooks" },
	{ name: "svix 2.5.0, Webhook", names: "Webhook", from: "svix" },
	{ name: "@octokit/webhooks-methods 6.0.0", names: "verify, sign", from: "@octokit/webhooks-methods" },
];

const CLIENT_PEERS: readonly Program[] = [
	{ name: "stripe 23.1.0", code: 'import Stripe from "stripe"; new Stripe("k").orders;' },
	{ name: "openai 6.49.0", code: 'import OpenAI from "openai"; new OpenAI().models.list();' },
];

interface Size {
	readonly minified: number;
	readonly gzip: number;
	readonly where: string;
}

async function sizeOf(code: string, from: string): Promise<Size> {
	const measure = async (platform: "browser" | "node"): Promise<Size> => {
		const text = await bundle(code, { platform, from });
		return {
			minified: text.length,
			gzip: gzipSync(text, { level: 9 }).length,
			where: platform === "browser" ? "" : "Node.js only",
		};
	};
	try {
		return await measure("browser");
	} catch {
		// It imports something that only Node.js has.
		return measure("node");
	}
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(2);

async function rowsOf(programs: readonly Program[], from: string): Promise<string[][]> {
	const rows: string[][] = [];
	for (const { name, code, budget } of programs) {
		try {
			const { minified, gzip, where } = await sizeOf(code, from);
			const verdict = budget === undefined ? "" : gzip <= budget ? `of ${kB(budget)}` : `OVER ${kB(budget)}`;
			rows.push([name, kB(minified), kB(gzip), verdict || where]);
		} catch {
			rows.push([name, "", "", "cannot be bundled"]);
		}
	}
	return rows;
}

/** Returns a program for every entry of a package that uses all its exports. */
function entriesOf(name: "sdk" | "webhooks" | "openapi" | "mock"): Program[] {
	const manifest = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8")) as {
		exports: Record<string, unknown>;
	};
	return Object.keys(manifest.exports)
		.filter((entry) => !entry.endsWith(".json"))
		.map((entry) => {
			const path = entry.slice(1);
			return { name: `${name}${path}`, code: `export * from "@countersign/${name}${path}";` };
		});
}

export async function benchSizes(): Promise<void> {
	installPeers();
	const head = ["import", "minified kB", "gzip kB", ""];
	table("Size of what people import, for browsers", head, await rowsOf(WEBHOOKS, folderOf("webhooks")));
	const peers = PEERS.map(({ name, names, from }) => ({ name, code: only(names, from) }));
	const stripe = {
		name: "stripe 23.1.0, webhooks",
		code: 'import Stripe from "stripe"; globalThis.used = Stripe.webhooks;',
	};
	const beside = join(peerPath("standardwebhooks"), "../..");
	table("Peers", head, await rowsOf([...peers, stripe], beside));
	table("One call of a whole client, for browsers", head, await rowsOf(CLIENTS, folderOf("sdk")));
	table("Peers", head, await rowsOf(CLIENT_PEERS, beside));
	for (const name of ["sdk", "webhooks", "openapi", "mock"] as const)
		table(`Every entry of @countersign/${name}, all of it`, head, await rowsOf(entriesOf(name), folderOf(name)));
}

/** Prints each size against its budget and returns how many exceed it. */
export async function checkSizes(): Promise<number> {
	const rows = [...(await rowsOf(WEBHOOKS, folderOf("webhooks"))), ...(await rowsOf(CLIENTS, folderOf("sdk")))];
	for (const row of rows) console.log(row.join("  "));
	return rows.filter((row) => row[3]?.startsWith("OVER") || row[3] === "cannot be bundled").length;
}
