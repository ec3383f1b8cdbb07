import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { collections } from "../../src/collections/collections.ts";
import { testMachine } from "../machine.ts";

it("countersign collections writes a collection and an environment for each application, and says what to fill in", async () => {
	const out = mkdtempSync(join(tmpdir(), "collections-"));
	const { machine, lines: printed } = testMachine();
	expect(await collections({ target: "deskflow", out }, machine)).toBe(0);
	expect(printed.join("\n")).toContain("Fill in apiKey, apiSecret, store");
	for (const file of [
		"postman/deskflow.postman_collection.json",
		"postman/deskflow.postman_environment.json",
		"bruno/bruno.json",
		"bruno/environments/Deskflow.bru",
		"insomnia/deskflow.collection.json",
		"insomnia/deskflow.environment.json",
	])
		expect(readFileSync(join(out, file), "utf8"), file).not.toBe("");
	rmSync(out, { recursive: true });
});

it("countersign collections fills in what it is given, and rejects an entity for an API without one", async () => {
	const out = mkdtempSync(join(tmpdir(), "collections-"));
	const values = { baseUrl: "http://127.0.0.1:4010/v1", entityId: "ent_1", mode: "live", lastYear: 2031 };
	await collections({ target: "arcus", out, ...values }, testMachine().machine);
	const environment = JSON.parse(readFileSync(join(out, "postman/arcus.postman_environment.json"), "utf8"));
	const found = Object.fromEntries(
		environment.values.map((one: { key: string; value: string }) => [one.key, one.value]),
	);
	expect(found).toMatchObject({ ...values, lastYear: "2031", apiKey: "" });
	rmSync(out, { recursive: true });
	await expect(collections({ target: "arca", out, entityId: "ent_1" }, testMachine().machine)).rejects.toThrow(
		"Paths of Arca name no entity. Remove --entity.",
	);
});

it("countersign collections rejects an unknown provider and lists the known ones", async () => {
	await expect(collections({ target: "nobody", out: "x" }, testMachine().machine)).rejects.toThrow(
		/no provider, folder or file nobody\. Providers: arca, arcus, deskflow/,
	);
});
