import { request as httpRequest } from "node:http";
import { createArcaMock, createArcusMock, createDeskflowMock, type MockOptions } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { onTestFinished } from "vitest";

export const TOKEN = "a-token-for-tests-only";

/** A control API over a mock of each provider, served on free ports until the test ends. */
export async function control(options: MockOptions = {}, atEnd: (end: () => Promise<void>) => void = onTestFinished) {
	const settings: MockOptions = { clock: "virtual", allowLocalWebhooks: true, ...options };
	const mocks = {
		arcus: createArcusMock(settings),
		arca: createArcaMock(settings),
		deskflow: createDeskflowMock(settings),
	};
	const served = await Promise.all(
		Object.entries(mocks).map(async ([name, mock]) => ({ name, mock, ...(await mock.listen(0)) })),
	);
	const made = createControl({ apis: served, token: TOKEN });
	const server = await made.listen(0);
	atEnd(async () => {
		made.close();
		await server.close();
		for (const { mock, close } of served) {
			await close();
			mock.stop();
		}
	});
	const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
		const response = await fetch(`${server.url}${path}`, {
			method,
			headers: {
				authorization: `Bearer ${TOKEN}`,
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
	};
	return {
		...mocks,
		urls: Object.fromEntries(served.map(({ name, url }) => [name, url])),
		server,
		made,
		call,
	};
}

/** Sends a request with headers that `fetch` does not allow to set. */
export function raw(
	url: string,
	headers: Record<string, string>,
	method = "GET",
): Promise<{ status: number; body: string }> {
	return new Promise((resolve, reject) => {
		const sent = httpRequest(url, { method, headers }, (response) => {
			let body = "";
			response.setEncoding("utf8");
			response.on("data", (chunk: string) => {
				body += chunk;
			});
			response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
		});
		sent.on("error", reject);
		sent.end();
	});
}
