import { describe, expect, it } from "vitest";
import { Arcus } from "../../../src/arcus/index.ts";
import type { Transport } from "../../../src/index.ts";

const IDS = Array.from({ length: 7 }, (_, index) => `p${index + 1}`);

/** A list that goes in both directions, as the vendor's documentation describes it, and the queries that it received. */
function twoWay() {
	const asked: string[] = [];
	const transport: Transport = {
		send: async ({ url }) => {
			const query = new URL(url).searchParams;
			asked.push(query.toString());
			const [after, before] = [query.get("starting_after"), query.get("ending_before")];
			const size = Number(query.get("limit"));
			const answer = (status: number, body: object) => ({
				status,
				headers: new Headers(),
				body: JSON.stringify(body),
			});
			if (after !== null && before !== null) return answer(400, { code: "validation_error", param: "ending_before" });
			const end = before === null ? undefined : IDS.indexOf(before);
			const start = end === undefined ? IDS.indexOf(after ?? "") + 1 : Math.max(0, end - size);
			const data = IDS.slice(start, end ?? start + size).map((id) => ({ id }));
			const more = end === undefined ? start + size < IDS.length : start > 0;
			return answer(200, { object: "list", data, has_more: more, next_cursor: more ? data.at(-1)?.id : null });
		},
	};
	const arcus = new Arcus({
		apiKey: `ark_test_ent_acme_${"0".repeat(24)}`,
		entityId: "e",
		rateLimit: false,
		transport,
	});
	return { arcus, asked };
}

const lists = {
	products: ({ arcus }: ReturnType<typeof twoWay>) => arcus.products,
	pricingPolicies: ({ arcus }: ReturnType<typeof twoWay>) => arcus.pricingPolicies,
};

describe.each(["products", "pricingPolicies"] as const)("paging backward through %s", (name) => {
	it("a list with ending_before goes back to the beginning of the list and never sends starting_after", async () => {
		const api = twoWay();
		const pages: string[][] = [];
		for await (const page of lists[name](api).list({ ending_before: "p6", limit: 2 }).pages())
			pages.push(page.data.map(({ id }) => id));
		expect(pages).toEqual([["p4", "p5"], ["p2", "p3"], ["p1"]]);
		expect(api.asked.map((query) => [...new URLSearchParams(query)].sort().join())).toEqual(
			["p6", "p4", "p2"].map((id) => `ending_before,${id},limit,2`),
		);
	});

	it("a list with ending_before returns a cursor from which the same list resumes in the same direction, with or without the params", async () => {
		const api = twoWay();
		const first = await lists[name](api).list({ ending_before: "p6", limit: 2 });
		const cursor = first.cursor ?? "";
		const second = await lists[name](api).list({ ending_before: "p6", limit: 2 }, { cursor });
		expect(second.data.map(({ id }) => id)).toEqual(["p2", "p3"]);
		expect((await lists[name](api).list({ limit: 2 }, { cursor })).data).toEqual(second.data);
		expect((await second.nextPage()).data).toEqual([{ id: "p1" }]);
		expect(api.asked.filter((query) => query.includes("starting_after"))).toEqual([]);
	});

	it("a list with ending_before ignores it when it also gets the cursor of a forward list", async () => {
		const api = twoWay();
		const { cursor = "" } = await lists[name](api).list({ limit: 2 });
		const page = await lists[name](api).list({ ending_before: "p6", limit: 2 }, { cursor });
		expect(page.data.map(({ id }) => id)).toEqual(["p3", "p4"]);
		expect(api.asked.at(-1)).toBe("limit=2&starting_after=p2");
	});
});
