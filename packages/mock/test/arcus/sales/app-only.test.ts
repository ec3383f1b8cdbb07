import { describe, expect, it } from "vitest";
import { createArcusMock } from "../../../src/arcus/index.ts";

describe("goods that are made to order", () => {
	const mock = createArcusMock({ rateLimits: false, clock: "virtual" });
	const { key, entityId } = mock.createKey();
	const ask = async (method: string, path: string, body?: object) => {
		const response = await mock.fetch(
			new Request(`https://api.arcuserp.com/v1${path}`, {
				method,
				headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
				...(body && { body: JSON.stringify(body) }),
			}),
		);
		return { status: response.status, body: (await response.json()) as Record<string, unknown> & { id: string } };
	};
	const confirmed = async () => {
		const address = { type: "shipping", street1: "1 Main St", city: "Reno", region: "NV", country: "US" };
		const acme = { account_type: "business", name: "Acme", addresses: [address] };
		const { id: account_id } = (await ask("POST", "/accounts", acme)).body;
		const desk = { title: "Counter", product_type: "physical", list_price: 900, metadata: { manufactured: true } };
		const { id: product_id } = (await ask("POST", "/products", desk)).body;
		const line_items = [{ product_id, quantity: 1 }];
		const order = { document_type: "sales_order", account_id, line_items };
		const { id } = (await ask("POST", "/orders", order)).body;
		await ask("POST", `/orders/${id}/confirm`);
		return id;
	};

	it("a planned work order is cancelled with its order", async () => {
		const id = await confirmed();
		const { body } = await ask("POST", `/orders/${id}/cancel`, {});
		expect(body.cascaded_work_orders).toEqual([
			{ id: expect.any(String), work_order_number: "WO-000001", status: "cancelled" },
		]);
		expect(() => mock.setWorkOrderStatus(id, "in_progress", { entityId })).toThrow(/has no open work order/);
	});

	it.each([
		["in_progress", "in_progress"],
		["completed", "completed"],
		["closed", "completed"],
	] as const)("a work order that is %s blocks the order", async (status, blocks) => {
		const id = await confirmed();
		expect(mock.setWorkOrderStatus(id, status, { entityId })).toBe(1);
		for (const verb of ["cancel", "void"]) {
			const refused = await ask("POST", `/orders/${id}/${verb}`, {});
			expect(refused).toMatchObject({ status: 409, body: { code: `manufactured_wo_${blocks}_blocks_so_${verb}` } });
		}
		mock.setWorkOrderStatus(id, "planned", { entityId });
		expect((await ask("POST", `/orders/${id}/void`, {})).body.order_status).toBe("voided");
	});

	it("an unknown status, an order of another entity and an order without work orders are errors", async () => {
		const id = await confirmed();
		expect(() => mock.setWorkOrderStatus(id, "cancelled" as never, { entityId })).toThrow(/status must be one of/);
		expect(() => mock.setWorkOrderStatus(id, "closed", { entityId: "other" })).toThrow(/has no open work order/);
		expect(() => mock.setWorkOrderStatus(id, "closed", { entityId, mode: "live" })).toThrow(/has no open work order/);
		expect(() => mock.setWorkOrderStatus("x", "closed", { entityId })).toThrow(TypeError);
	});
});

describe("the two names of a successful payment", () => {
	const typesWith = async (paymentSucceededEvents?: boolean): Promise<string[]> => {
		const mock = createArcusMock({
			clock: "virtual",
			...(paymentSucceededEvents !== undefined && { paymentSucceededEvents }),
		});
		const types: string[] = [];
		const ids = new Set<string>();
		mock.on("event", ({ id, type }) => {
			types.push(type);
			ids.add(id);
		});
		const { key } = mock.createKey();
		const ask = async (path: string, body: object) => {
			const response = await mock.fetch(
				new Request(`https://api.arcuserp.com/v1${path}`, {
					method: "POST",
					headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
					body: JSON.stringify(body),
				}),
			);
			return (await response.json()) as { id: string };
		};
		const { id: account_id } = await ask("/accounts", { account_type: "business", name: "Acme" });
		await ask("/payments", { account_id, amount: 5, payment_method: "check" });
		expect(ids.size).toBe(types.length);
		return types;
	};

	it("a payment is received, as the catalog of events says", async () => {
		expect(await typesWith()).toEqual(["payment.received"]);
		expect(await typesWith(false)).toEqual(["payment.received"]);
	});

	it("with the option, the same payment is sent as payment.succeeded too, as an event of its own", async () => {
		expect(await typesWith(true)).toEqual(["payment.received", "payment.succeeded"]);
	});
});
