import { expect, it } from "vitest";
import { type ErrorGuard, errorGuard } from "../../../src/core/errors/guard.ts";

interface Errors {
	readonly "orders.create": { readonly 422: { readonly field: string } };
}

it("the guard of a generated client gives an error the body of the document, and passes on anything else", () => {
	const isErrorOf: ErrorGuard<Errors> = errorGuard<Errors>();
	const read = (error: unknown): string | undefined =>
		isErrorOf(error, "orders.create", 422) ? error.body.field : undefined;
	expect(read(new Error("no response"))).toBeUndefined();
});
