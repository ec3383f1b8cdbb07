import type { ServedMirror } from "@countersign/mock/control";
import { expect, it, vi } from "vitest";
import { dev, folder } from "./running.ts";

type MirrorState = Awaited<ReturnType<ServedMirror["state"]>>;

it("a mirror beside the sandbox follows it, its check finds nothing, and the control API shows both", async () => {
	const { call, variable } = await dev(folder(), "arcus", "--mirror");
	const state = (): Promise<MirrorState> => call("GET", "/apis/arcus/mirror");
	await vi.waitFor(async () => expect(await state()).toMatchObject({ is_complete: true }), { timeout: 45_000 });
	const created = await fetch(`${variable("ARCUS_BASE_URL")}/entities/${variable("ARCUS_ENTITY_ID")}/accounts`, {
		method: "POST",
		headers: { authorization: `Bearer ${variable("ARCUS_API_KEY")}`, "content-type": "application/json" },
		body: JSON.stringify({ account_type: "business", name: "Ernst Handel" }),
	});
	expect(created.status).toBe(201);
	// The mirror has a key of its own: it takes nothing from the limit of the printed one, and its calls are not in the log.
	expect(Number(created.headers.get("x-ratelimit-limit")) - Number(created.headers.get("x-ratelimit-remaining"))).toBe(
		1,
	);
	const { data: log }: { data: { method: string }[] } = await call("GET", "/apis/arcus/requests");
	expect(log.map(({ method }) => method)).toEqual(["POST"]);
	const checked: MirrorState = await call("POST", "/apis/arcus/mirror/check");
	const accounts = checked.resources.find((one) => one.resource === "accounts");
	expect(accounts).toMatchObject({ rows: 1, state: "complete", last_error: null });
	expect(accounts?.verified_through).toMatch(/^\d{4}-/);
	expect(checked.feed).toMatchObject({ state: "read", last_error: null });
	expect(checked.entity_id).toBe(variable("ARCUS_ENTITY_ID"));
	const last = checked.history.at(-1);
	expect(last?.rows).toBe(checked.resources.reduce((sum, { rows }) => sum + rows, 0));
	expect(checked.history.length).toBeLessThanOrEqual(240);
}, 90_000);

it("without --mirror, the control API says how to start one", async () => {
	const { call } = await dev(folder(), "arcus");
	expect(await call("GET", "/apis/arcus/mirror")).toMatchObject({
		error: { code: "not_found", message: expect.stringContaining("countersign dev arcus --mirror") },
	});
});
