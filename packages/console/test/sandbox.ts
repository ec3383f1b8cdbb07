import type { Mock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { onTestFinished } from "vitest";

export const TOKEN = "a-token-for-tests-only";

/** Serves a mock and its control API until the test ends. @param atEnd registers what to do then */
export async function sandbox(mock: Mock, api: string, atEnd: (end: () => Promise<void>) => void = onTestFinished) {
	const { url, close } = await mock.listen(0);
	const made = createControl({ apis: [{ mock, url }], token: TOKEN });
	const server = await made.listen(0);
	atEnd(async () => {
		made.close();
		await server.close();
		await close();
		mock.stop();
	});
	/** Calls the control API of the mock. */
	const call = async (method: string, path: string, body?: unknown) => {
		const response = await fetch(`${server.url}/apis/${api}${path}`, {
			method,
			headers: { authorization: `Bearer ${TOKEN}`, ...(body !== undefined && { "content-type": "application/json" }) },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
	};
	/** The same, for the body alone. */
	const control = async (method: string, path: string, body?: unknown) => (await call(method, path, body)).body;
	return { url, controlUrl: server.url, call, control };
}
