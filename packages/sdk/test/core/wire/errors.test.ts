import { afterEach, expect, it } from "vitest";
import { type ErrorGuard, errorGuard } from "../../../src/core/index.ts";
import { failureOf } from "../../support/scripted.ts";
import { clientWith, json, wireServer } from "./wire-server.ts";

interface Errors {
	readonly "things.do": {
		readonly 422: { readonly fields: readonly string[] };
		readonly "5XX": string;
		readonly default: { readonly why: string };
	};
}
// As in a generated client.
const isErrorOf: ErrorGuard<Errors> = errorGuard<Errors>();

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

it("isErrorOf recognizes a status and gives the body its documented type", async () => {
	server = await wireServer(json({ fields: ["a"] }, 422));
	const error: unknown = await failureOf(clientWith({ wire: {} }, { baseUrl: server.url })({}));
	expect(isErrorOf(error, "things.do", 404)).toBe(false);
	expect(isErrorOf(new Error("other"), "things.do", 422)).toBe(false);
	if (!isErrorOf(error, "things.do", 422)) throw new Error("not recognized");
	const fields: readonly string[] = error.body.fields;
	expect(fields).toEqual(["a"]);
	const other: unknown = error;
	if (isErrorOf(other, "things.do", 503)) other.body.toUpperCase();
	if (isErrorOf(other, "things.do", 409)) other.body.why.toUpperCase();
	// @ts-expect-error the document has no such operation
	isErrorOf(error, "things.undo", 422);
});
