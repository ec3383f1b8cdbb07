/** Moves Northwind into a new entity of the mock, with one key that writes and another that reads, and proves the result. */
import { fileURLToPath } from "node:url";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { loadNorthwind, MIGRATION_SCOPES, READING_SCOPES } from "./load.ts";
import { proveMigration } from "./prove.ts";
import { figuresOf, readSource } from "./source.ts";

const mock = createArcusMock({ seed: 1 });
const { url, close } = await mock.listen(0);
const write = mock.createKey({ mode: "live", tier: "elevated", scopes: MIGRATION_SCOPES, name: "migration" });
const { entityId } = write;
const read = mock.createKey({ mode: "live", tier: "elevated", entityId, scopes: READING_SCOPES, name: "proof" });
const client = (apiKey: string): Arcus => new Arcus({ apiKey, entityId, baseUrl: url });

const source = readSource(fileURLToPath(new URL("../../data/northwind", import.meta.url)));
const reader = client(read.key);
console.log("Moving Northwind into a new entity, records by step:\n");
await loadNorthwind(source, {
	writer: client(write.key),
	reader,
	onStep: (step, done) => console.log(`${step.padEnd(16)}${String(done).padStart(5)}`),
});
// The vendor recommends deleting the key with all write scopes after the migration.
mock.revokeKey(write.key);

console.log("\nClaims, checked with the reconciliation endpoints:\n");
const claims = await proveMigration(reader, figuresOf(source));
for (const { claim, holds, found } of claims)
	console.log(`  ${holds ? "holds  " : "BROKEN "} ${claim}${holds ? "" : ` (found: ${found})`}`);
await close();
const good = claims.every((one) => one.holds);
console.log(good ? "\nAll claims hold." : "\nNot all claims hold.");
if (!good) process.exitCode = 1;
