import type { Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dialog, type Form, World } from "./forms/form.ts";
import { keyForms } from "./forms/keys.ts";
import { sandboxForms } from "./forms/sandbox.ts";
import { settingsForms } from "./forms/settings.ts";
import { webhookForms } from "./forms/webhooks.ts";
import { whyNot } from "./harness.ts";

/** How the server behaves towards the page. */
type Server = "up" | "down" | "loses responses";

const CALLS = /\/(control\/v1|v1)\//;
const WRITES = /^(POST|PUT|PATCH|DELETE)$/;

describe.skipIf(whyNot !== undefined)(`forms and a server that stops${whyNot ? `: skipped, ${whyNot}` : ""}`, () => {
	const world = new World();
	const FORMS: readonly Form[] = [keyForms, webhookForms, sandboxForms, settingsForms].flatMap((forms) => forms(world));
	let server: Server = "up";

	const answer = async (route: Route): Promise<void> => {
		if (server === "down") return route.abort("connectionrefused");
		if (!WRITES.test(route.request().method())) return route.continue();
		await route.fetch();
		return route.abort("connectionreset");
	};
	/** The browser caches no files while a route is set, so there is one only while the server misbehaves. */
	const behave = async (next: Server): Promise<void> => {
		const { page } = world.sandbox;
		if (server === "up" && next !== "up") await page.route(CALLS, answer);
		if (server !== "up" && next === "up") await page.unroute(CALLS, answer);
		server = next;
	};

	beforeAll(() => world.start());
	afterEach(() => behave("up"));
	afterAll(() => world.close());

	/** Everything that was entered, in the order of the page. */
	const entered = (page: Page) =>
		page.evaluate(() => {
			const root = document.querySelector("[role=dialog]") ?? document.querySelector("main");
			return [...(root?.querySelectorAll("input, textarea") ?? [])].map((field) => {
				const { type, value, checked } = field as HTMLInputElement;
				return /checkbox|radio/.test(type) ? checked : value;
			});
		});

	it.each(FORMS)("$name keeps its input when the server stops, says what to do, and is done once", async (form) => {
		const { page } = world.sandbox;
		await form.open(page);
		const scope = (await dialog(page).count()) > 0 ? dialog(page) : page.getByRole("main");
		const submit = scope.getByRole("button", { name: form.submit, exact: true });
		// Fields appear when what they show is loaded, and the button with them.
		await submit.waitFor();
		const before = await entered(page);
		const report = page.getByRole("alert").filter({ hasText: "Your input is kept." });

		await behave("down");
		await submit.click();
		await report.waitFor();
		expect(await report.textContent()).toMatch(/countersign dev (does not respond|stopped responding).*Start it again/);
		expect(await entered(page)).toEqual(before);
		expect(await form.times()).toBe(0);

		await behave("loses responses");
		await submit.click();
		await expect.poll(form.times).toBe(1);
		if (form.success === undefined) {
			await report.waitFor();
			expect(await report.textContent()).toMatch(/may have been done.*look .*submit again only if it was not done/);
		} else if (form.isGoneWhenDone) await form.success(page);
		else {
			await report.filter({ hasText: /stopped responding/ }).waitFor();
			await behave("up");
			await submit.click();
			await form.success(page);
		}
		expect(await form.times()).toBe(1);
	});
});
