import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inferFacts } from "../../src/infer/infer.ts";
import { readIntake } from "../../src/intake/read.ts";
import { folder, hasDocuments, titled } from "../intake/real-documents.ts";

/** Our clients always say `delete`, also where a vendor says `del`. */
const ours = (name: string): string => name.replace(/\.del$/, ".delete");

describe.runIf(hasDocuments)(titled("names of the vendors' own clients"), () => {
	it.each([
		["openai.json", "openai-node-names.txt", 0.95],
		["stripe-2020.json", "stripe-node-names.txt", 0.85],
	])(
		"most operations of %s are called as in the vendor's own client",
		async (document, list, least) => {
			const names = readFileSync(new URL(list, import.meta.url), "utf8")
				.trim()
				.split("\n");
			const { document: read } = await readIntake(join(folder, document), document);
			const ids = new Map(
				inferFacts(read).operations.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one.id.value]),
			);
			const others = names.flatMap((line) => {
				const [method, path, name = ""] = line.split(" ");
				const id = ids.get(`${method} ${path}`);
				return id === ours(name) ? [] : [`${method} ${path}: ${id}, not ${name}`];
			});
			const share = 1 - others.length / names.length;
			console.info(
				`${document}: ${names.length - others.length} of ${names.length} names (${Math.round(share * 100)} %)`,
			);
			expect(share, others.join("\n")).toBeGreaterThanOrEqual(least);
		},
		60_000,
	);
});
