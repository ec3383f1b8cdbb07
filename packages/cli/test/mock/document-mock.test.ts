import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type MockArguments, mock } from "../../src/mock/mock.ts";
import { thisMachine } from "../../src/shared/machine.ts";
import { countersign, testMachine } from "../machine.ts";

const bakery = fileURLToPath(new URL("../fixtures/bakery.yaml", import.meta.url));
const args: MockArguments = {
	provider: bakery,
	port: "0",
	seed: undefined,
	log: undefined,
	strict: false,
	localWebhooks: false,
	cors: false,
	limits: true,
};

it("countersign mock serves a document of any vendor, and the printed settings work", async () => {
	let stop = (): void => undefined;
	let ready = (): void => undefined;
	const stopped = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const up = new Promise<void>((resolve) => {
		ready = resolve;
	});
	const lines: string[] = [];
	const warnings: string[] = [];
	const running = mock(args, {
		...thisMachine,
		print(text) {
			lines.push(text);
			if (text.includes("Ctrl-C")) ready();
		},
		warn: (text) => void warnings.push(text),
		stopped: () => stopped,
	});
	await Promise.race([up, running]);
	const printed = lines.join("\n");
	const setting = (name: string): string => new RegExp(`^export ${name}=(.+)$`, "m").exec(printed)?.[1] ?? "";
	const ask = async (method: string, path: string, body?: object) => {
		const response = await fetch(`${setting("BAKERY_BASE_URL")}${path}`, {
			method,
			headers: { "x-bakery-key": setting("BAKERY_API_KEY"), "content-type": "application/json" },
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
	};
	expect(setting("BAKERY_BASE_URL")).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v2$/);
	expect(printed).toContain('curl -H "X-Bakery-Key: $BAKERY_API_KEY" "$BAKERY_BASE_URL/cakes"');
	expect(printed).toContain('import { Bakery } from "./bakery-client/index.js";');
	expect(warnings.join("\n")).toContain("countersign infer");
	const made = await ask("POST", "/cakes", { name: "Sacher", flavor: "chocolate" });
	expect(made).toMatchObject({ status: 201, body: { name: "Sacher", flavor: "chocolate" } });
	expect((await ask("GET", "/cakes")).body).toEqual({ data: [made.body], total: 1 });
	const refused = await ask("POST", "/cakes", { flavor: "brick" });
	expect([refused.status, Object.keys(refused.body)]).toEqual([422, ["message", "field"]]);
	expect((await ask("DELETE", `/cakes/${made.body.id}`)).status).toBe(204);
	expect((await ask("GET", `/cakes/${made.body.id}`)).status).toBe(404);
	stop();
	expect(await running).toBe(0);
});

it("countersign mock names what it can serve when there is neither an API nor a file of that name", async () => {
	const { code, err } = await countersign("mock", "cakes.yaml", "--port", "0");
	expect(code).toBe(2);
	expect(err).toContain("There is no mock of cakes.yaml, and no file cakes.yaml.");
	expect((await countersign("mock", "arcus", "--overlay", "x.yaml")).err).toContain("arcus needs no overlay");
});

it("a document that is not OpenAPI is rejected with its place", async () => {
	const { machine, warnings } = testMachine();
	await expect(mock({ ...args, provider: fileURLToPath(import.meta.url) }, machine)).rejects.toThrow();
	expect(warnings).toEqual([]);
});
