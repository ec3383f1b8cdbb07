import { createArcusMock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { describe, expect, it, onTestFinished } from "vitest";

const TOKEN = "a-token-for-tests-only";
const CODE = "a-code-that-nobody-guesses";

async function page() {
	const mock = createArcusMock();
	let now = 1_000_000;
	const control = createControl({ apis: [{ mock, url: "http://127.0.0.1:1" }], token: TOKEN, now: () => now });
	const server = await control.listen(0);
	onTestFinished(async () => {
		control.close();
		await server.close();
		mock.stop();
	});
	const redeem = async (body: unknown, headers: Record<string, string> = {}) => {
		const response = await fetch(`${server.url}/session`, {
			method: "POST",
			headers: { "content-type": "application/json", ...headers },
			body: JSON.stringify(body),
		});
		return { status: response.status, body: await response.json() };
	};
	const later = (ms: number) => {
		now += ms;
	};
	return { control, redeem, later };
}

describe("the code of a link", () => {
	it("is exchanged for the token once", async () => {
		const { control, redeem } = await page();
		control.acceptCode(CODE);
		expect(await redeem({ code: CODE })).toEqual({ status: 200, body: { token: TOKEN } });
		expect((await redeem({ code: CODE })).body.error.code).toBe("invalid_code");
	});

	it("expires after ten minutes", async () => {
		const { control, redeem, later } = await page();
		control.acceptCode(CODE);
		later(600_000);
		expect((await redeem({ code: CODE })).status).toBe(401);
	});

	it("is useless to a page of another origin", async () => {
		const { control, redeem } = await page();
		control.acceptCode(CODE);
		expect((await redeem({ code: CODE }, { origin: "https://evil.example" })).status).toBe(403);
		expect((await redeem({ code: CODE })).status).toBe(200);
	});

	it("is rejected if it was never made or is not a string", async () => {
		const { redeem } = await page();
		for (const body of [{}, { code: "unknown" }, { code: 7 }, { code: ["a"] }, null, [], "text"])
			expect((await redeem(body)).status).toBe(401);
	});

	it("makes way for newer codes, so that unused ones do not pile up", async () => {
		const { control, redeem } = await page();
		for (let index = 0; index <= 20; index++) control.acceptCode(`${CODE} ${index}`);
		expect((await redeem({ code: `${CODE} 0` })).status).toBe(401);
		expect((await redeem({ code: `${CODE} 20` })).status).toBe(200);
	});
});
