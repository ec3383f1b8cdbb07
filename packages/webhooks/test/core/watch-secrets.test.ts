import { watchSecrets } from "@countersign/webhooks";
import { arcusWebhooks, type Secret } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BODY = '{"id":"e","type":"t"}';
const NEW: Secret = { secret: "whsec_new", id: "new" };
const OLD: Secret = { secret: "whsec_old", id: "old" };

function watched(secrets: readonly Secret[]) {
	let time = 1_780_000_000_000;
	const base = arcusWebhooks({ secrets: [...secrets], now: () => time });
	const watch = watchSecrets(base);
	return {
		receive: async ({ secret }: Secret) => (await watch.webhooks.check(BODY, await base.sign(BODY, { secret }))).ok,
		kinds: async () => (await watch.signals()).map(({ kind, id }) => `${kind}:${id}`),
		wait: (ms: number) => {
			time += ms;
		},
		watch,
		start: time,
	};
}

describe("watchSecrets", () => {
	it("has nothing to say about one secret in use", async () => {
		const { receive, kinds, wait } = watched([NEW]);
		expect(await receive(NEW)).toBe(true);
		wait(30 * DAY);
		expect(await kinds()).toEqual([]);
	});
	it("says that the old one is in use while it is, and that it can go when the sender could not use it any more", async () => {
		const { receive, kinds, wait } = watched([NEW, OLD]);
		await receive(OLD);
		expect(await kinds()).toEqual(["old_in_use:old"]);
		await receive(NEW);
		wait(3 * DAY - 1);
		expect(await kinds()).toEqual(["old_in_use:old"]);
		wait(1);
		expect(await kinds()).toEqual(["safe_to_remove:old"]);
	});
	it("does not say that the old one can go while the new one was never used", async () => {
		const { receive, kinds, wait } = watched([NEW, OLD]);
		await receive(OLD);
		wait(10 * DAY);
		expect(await kinds()).not.toContain("safe_to_remove:old");
	});
	it("says after an hour that a new one was never used though deliveries come", async () => {
		const { receive, kinds, wait } = watched([NEW, OLD]);
		await kinds();
		await receive(OLD);
		expect(await kinds()).toEqual(["old_in_use:old"]);
		wait(HOUR);
		await receive(OLD);
		expect(await kinds()).toEqual(["old_in_use:old", "new_never_used:new"]);
		await receive(NEW);
		expect(await kinds()).toEqual(["old_in_use:old"]);
	});
	it("says that an expired one is still being used, and how often", async () => {
		const { receive, wait, watch, start } = watched([NEW, { ...OLD, expiresAt: 1_780_000_000_000 + HOUR }]);
		expect(await receive(OLD)).toBe(true);
		wait(HOUR);
		expect(await receive(OLD)).toBe(false);
		expect(await receive(OLD)).toBe(false);
		expect(await watch.signals()).toEqual([{ kind: "expired_in_use", id: "old", lastUsed: start + HOUR, count: 2 }]);
	});
	it("leaves results and errors as they are", async () => {
		const { watch } = watched([NEW]);
		expect(await watch.webhooks.check(BODY, {})).toMatchObject({ code: "missing_header" });
		expect(() => watch.webhooks.verifySync(BODY, {})).toThrow(/header/);
	});
});
