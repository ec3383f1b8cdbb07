import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inferFacts } from "../../src/infer/infer.ts";
import { writeOverlay } from "../../src/infer/write-overlay.ts";
import { checkReadiness } from "../../src/intake/check.ts";
import { DEFAULT_LIMITS } from "../../src/intake/limits.ts";
import { readOverlay } from "../../src/intake/overlay.ts";
import { parseFile } from "../../src/intake/parse.ts";
import { readIntake, withOverlay } from "../../src/intake/read.ts";
import { buildModel } from "../../src/model/build.ts";
import { folder, hasDocuments, titled } from "./real-documents.ts";

/** The operations of each document, and how many lists at least must page. */
const DOCUMENTS: readonly [name: string, operations: number, paged: number][] = [
	["adyen-checkout.json", 28, 0],
	["adyen-webhooks.json", 0, 0],
	["asana.yaml", 247, 61],
	["box.json", 296, 52],
	["discord.json", 242, 10],
	["medusa-store.yaml", 46, 10],
	["museum.yaml", 8, 2],
	["openai.json", 288, 62],
	["resend.yaml", 104, 24],
	["slack.json", 174, 11],
	["stripe-2020.json", 355, 77],
	["svix.json", 43, 8],
	["twilio.json", 197, 60],
];

describe.runIf(hasDocuments)(titled("real documents"), () => {
	it.each(DOCUMENTS)(
		"every operation of %s is in the model once its overlay is applied",
		async (name, operations, paged) => {
			const intake = await readIntake(join(folder, name), name);
			const { text } = writeOverlay(name, inferFacts(intake.document));
			const ready = withOverlay(intake, readOverlay(parseFile(text, "overlay.yaml", DEFAULT_LIMITS)));
			expect(checkReadiness(ready)).toEqual({ problems: [], unnamed: [], hasProvider: true });
			const model = buildModel(ready);
			const lists = model.operations.filter((one) => one.pagination && one.pagination.style !== "none").length;
			console.info(
				`${name}: ${model.operations.length} operations, ${lists} lists page, ${intake.repairs.length} repairs, ${intake.warnings.length} warnings`,
			);
			expect(model.operations).toHaveLength(operations);
			expect(lists).toBeGreaterThanOrEqual(paged);
			for (const { file, line, column } of [...intake.repairs, ...intake.warnings])
				expect([file, line >= 1, column >= 1]).toEqual([name, true, true]);
		},
		120_000,
	);
});
