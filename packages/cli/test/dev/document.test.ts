import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { dev, folder } from "./running.ts";

const bakery = fileURLToPath(new URL("../fixtures/bakery.yaml", import.meta.url));

it("countersign dev serves a document with keys, records, faults and webhooks, and keeps them for the next run", async () => {
	const state = folder();
	const first = await dev(state, bakery);
	const { variable, call } = first;
	const ask = (method: string, path: string, body?: object) =>
		fetch(`${variable("BAKERY_BASE_URL")}${path}`, {
			method,
			headers: { "x-bakery-key": variable("BAKERY_API_KEY"), "content-type": "application/json" },
			...(body && { body: JSON.stringify(body) }),
		});
	const made = await ask("POST", "/cakes", { name: "Sacher" });
	expect(made.status).toBe(201);
	expect((await call("GET", "/apis/bakery/requests")).data).toMatchObject([{ operation: "cakes.create", status: 201 }]);
	const { data: keys } = await call("GET", "/apis/bakery/keys");
	expect(keys).toMatchObject([{ masked_key: expect.stringContaining("bakery_te") }]);
	expect(await first.end()).toBe(0);
	const second = await dev(state, bakery);
	const { id } = (await made.json()) as { id: string };
	const kept = await fetch(`${second.variable("BAKERY_BASE_URL")}/cakes/${id}`, {
		headers: { "x-bakery-key": second.variable("BAKERY_API_KEY") },
	});
	expect(kept.status).toBe(200);
	expect(await second.end()).toBe(0);
});
