import { createArcusMock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { expect, it, onTestFinished } from "vitest";
import { TOKEN } from "./control.ts";

it("a check of a mirror that ends early says why, and is not a fault of the control API", async () => {
	const mock = createArcusMock({ clock: "virtual" });
	const failures: unknown[] = [];
	const mirror = {
		state: () => Promise.reject(new Error("not asked")),
		check: () => Promise.reject(new Error("The call was aborted by its signal.")),
	};
	const control = createControl({
		apis: [{ mock, url: "http://127.0.0.1", mirror: () => mirror }],
		token: TOKEN,
		logger: { error: (...all: unknown[]) => void failures.push(all) },
	});
	const server = await control.listen(0);
	onTestFinished(async () => {
		control.close();
		await server.close();
		mock.stop();
	});
	const response = await fetch(`${server.url}/apis/arcus/mirror/check`, {
		method: "POST",
		headers: { authorization: `Bearer ${TOKEN}` },
	});
	expect([response.status, (await response.json()).error]).toEqual([
		503,
		{ code: "check_failed", message: "The check ended early: The call was aborted by its signal." },
	]);
	expect(failures).toEqual([]);
});
