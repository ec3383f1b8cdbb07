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
	it("watchSecrets reports nothing about a single secret that is in use", async () => {
		const { receive, kinds, wait } = watched([NEW]);
		expect(await receive(NEW)).toBe(true);
		wait(30 * DAY);
		expect(await kinds()).toEqual([]);
	});
	it("watchSecrets says that an old secret is in use, and later that it can be removed because the sender can no longer use it", async () => {
		const { receive, kinds, wait } = watched([NEW, OLD]);
		await receive(OLD);
		expect(await kinds()).toEqual(["old_in_use:old"]);
		await receive(NEW);
		wait(3 * DAY - 1);
		expect(await kinds()).toEqual(["old_in_use:old"]);
		wait(1);
		expect(await kinds()).toEqual(["safe_to_remove:old"]);
	});
	it("watchSecrets does not say that an old secret can be removed while the new one was never used", async () => {
		const { receive, kinds, wait } = watched([NEW, OLD]);
		await receive(OLD);
		wait(10 * DAY);
		expect(await kinds()).not.toContain("safe_to_remove:old");
	});
	it("watchSecrets says after an hour that a new secret was never used although deliveries arrive", async () => {
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
	it("watchSecrets says that an expired secret is still being used, and how often", async () => {
		const { receive, wait, watch, start } = watched([NEW, { ...OLD, expiresAt: 1_780_000_000_000 + HOUR }]);
		expect(await receive(OLD)).toBe(true);
		wait(HOUR);
		expect(await receive(OLD)).toBe(false);
		expect(await receive(OLD)).toBe(false);
		expect(await watch.signals()).toEqual([{ kind: "expired_in_use", id: "old", lastUsed: start + HOUR, count: 2 }]);
	});
	it("watchSecrets says that an expired secret can be removed once its sender would have given up, and reports nothing else about it", async () => {
		const { receive, wait, kinds, watch, start } = watched([NEW, { ...OLD, expiresAt: 1_780_000_000_000 + HOUR }]);
		await receive(OLD);
		await receive(NEW);
		expect(await watch.signals()).toEqual([
			{ kind: "old_in_use", id: "old", lastUsed: start, expiresAt: start + HOUR },
		]);
		wait(HOUR);
		expect(await kinds()).toEqual([]);
		await receive(OLD);
		wait(2 * DAY);
		expect(await kinds()).toEqual(["expired_in_use:old"]);
		wait(DAY - 1);
		expect(await kinds()).toEqual(["expired_in_use:old"]);
		wait(1);
		expect(await watch.signals()).toEqual([{ kind: "safe_to_remove", id: "old", lastUsed: start }]);
	});
	it("watchSecrets says that a secret that was never used can be removed as soon as it expires", async () => {
		const { kinds, wait } = watched([NEW, { ...OLD, expiresAt: 1_780_000_000_000 + 3 * DAY }]);
		wait(3 * DAY);
		expect(await kinds()).toEqual(["safe_to_remove:old"]);
	});
	it("watchSecrets says that an expired secret that was never used can be removed when retryHorizon has passed since the watch began", async () => {
		const { kinds, wait, watch } = watched([NEW, { ...OLD, expiresAt: 1_780_000_000_000 }]);
		wait(3 * DAY - 1);
		expect(await kinds()).toEqual([]);
		wait(1);
		expect(await watch.signals()).toEqual([{ kind: "safe_to_remove", id: "old", lastUsed: undefined }]);
	});
	it("watchSecrets never says that the newest secret can be removed, expired or not", async () => {
		const { kinds, wait } = watched([{ ...NEW, expiresAt: 1_780_000_000_000 + HOUR }]);
		wait(30 * DAY);
		expect(await kinds()).toEqual([]);
	});
	it("watchSecrets counts retryHorizon for an unused old secret from when it first saw the secret", async () => {
		const { receive, kinds, wait } = watched([NEW, OLD]);
		wait(DAY);
		await receive(NEW);
		expect(await kinds()).toEqual([]);
		wait(3 * DAY - 1);
		expect(await kinds()).toEqual([]);
		wait(1);
		expect(await kinds()).toEqual(["safe_to_remove:old"]);
	});
	it("watchSecrets says that a new secret was never used only if an old one was used since it was added", async () => {
		const quiet = watched([NEW, OLD]);
		await quiet.kinds();
		quiet.wait(2 * HOUR);
		expect(await quiet.kinds()).toEqual([]);
		const third: Secret = { secret: "whsec_third", id: "third" };
		const busy = watched([NEW, OLD, third]);
		await busy.receive(OLD);
		await busy.kinds();
		busy.wait(HOUR - 1);
		expect(await busy.kinds()).toEqual(["old_in_use:old"]);
		busy.wait(1);
		expect(await busy.kinds()).toEqual(["old_in_use:old", "new_never_used:new"]);
		const early = watched([NEW, OLD]);
		await early.receive(OLD);
		early.wait(1);
		await early.kinds();
		early.wait(2 * HOUR);
		expect(await early.kinds()).toEqual(["old_in_use:old"]);
	});
	it("watchSecrets says that an old secret has no expiry", async () => {
		const { receive, watch, start } = watched([NEW, OLD]);
		await receive(OLD);
		expect(await watch.signals()).toStrictEqual([
			{ kind: "old_in_use", id: "old", lastUsed: start, expiresAt: undefined },
		]);
	});
	it("watchSecrets reports nothing if there are no secrets", async () => {
		const { watch } = watched([NEW]);
		const none = watchSecrets(arcusWebhooks({ secrets: () => [] }));
		expect(await none.signals()).toEqual([]);
		expect(await watch.signals()).toEqual([]);
	});
	it("watchSecrets leaves results and errors unchanged", async () => {
		const { watch } = watched([NEW]);
		expect(await watch.webhooks.check(BODY, {})).toMatchObject({ code: "missing_header" });
		expect(() => watch.webhooks.verifySync(BODY, {})).toThrow(/header/);
	});
});
