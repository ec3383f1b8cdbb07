import { expect, it } from "vitest";
import { ConflictError } from "../../../src/index.ts";
import { arcusWith, failureOf, scripted } from "../../support/scripted.ts";

it("a key that was used with another body causes an error that says what to do", async () => {
	const { transport } = scripted([409, { code: "idempotency_key_mismatch", hint: "Another body." }]);
	const call = arcusWith({ transport }).accounts.create(
		{ account_type: "business", name: "Ernst Handel" },
		{ idempotencyKey: "row-7" },
	);
	const error = await failureOf(call);
	expect(error).toBeInstanceOf(ConflictError);
	expect(error.message).toContain("The idempotency key row-7 was used before, with another body.");
	expect(error.message).toContain("choose a new key for a new record");
});

it("a conflict for another reason does not mention the key's body", async () => {
	const { transport } = scripted([409, { code: "resource_in_use", hint: "In use." }]);
	const error = await failureOf(arcusWith({ transport }).orders.confirm("o1"));
	expect(error.message).not.toContain("another body");
});
