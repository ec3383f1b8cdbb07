import { describe, expect, it } from "vitest";
import type { Due } from "../src/control/generated/index.ts";
import { pagesOf } from "../src/shared/pages.ts";
import type { Place } from "../src/shared/place.ts";
import { wordsOf } from "../src/time/due.ts";

const place: Place = { api: "arcus", entity: "e 1", mode: "test" };
const pages = pagesOf("arcus").map(({ path }) => path);
const due = (kind: string, detail: Due["detail"]): Due => ({ at: "2026-01-01T00:00:00Z", kind, detail });
const words = (one: Due) => wordsOf(one, place, ["payments", "orders", "companies"], pages);

describe("wordsOf", () => {
	it("a delivery links to its page", () =>
		expect(words(due("delivery", { deliveryId: "del/1", world: "e 1 test" }))).toEqual({
			what: "Deliver a webhook event",
			about: "del/1",
			address: "/arcus/e%201/test/developers/webhooks/deliveries/del%2F1",
		}));

	it("a delivery of an API without a page for deliveries has no link", () => {
		const arca = pagesOf("arca").map(({ path }) => path);
		expect(wordsOf(due("delivery", { deliveryId: "d" }), place, [], arca).address).toBeUndefined();
	});

	it("the end of a key links to the list of keys, searched for it", () =>
		expect(words(due("key expires", { name: "A & B" }))).toEqual({
			what: "An API key expires",
			about: "A & B",
			address: "/arcus/e%201/test/developers/keys?search=A%20%26%20B",
		}));

	it.each([
		["job:clear_ach", { payment_id: "p 1" }, "Clear ach", "payment p 1", "payments/p%201"],
		["job:close", { companyId: 7 }, "Close", "company 7", "companies/7"],
	])("the job %s links to its record", (kind, detail, what, about, path) =>
		expect(words(due(kind, detail))).toEqual({ what, about, address: `/arcus/e%201/test/records/${path}` }),
	);

	it("a job about no record of this world says its data in words", () =>
		expect(words(due("job:expire_all", { olderThan: 3, nested: { a: 1 }, ghost_id: "x" }))).toEqual({
			what: "Expire all",
			about: 'older than 3, nested {"a":1}, ghost id x',
			address: undefined,
		}));
});
