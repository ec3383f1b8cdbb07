/** Serves the mock over HTTP with `mock.listen`, or its MSW handlers inside `node:http`; the parent chooses. */
import { createServer } from "node:http";
import { createArcusMock } from "@countersign/mock";
import { getResponse } from "msw";

const mock = createArcusMock({ seed: 1, rateLimits: false });
const { key, entityId } = mock.createKey({ mode: "live" });
const made = await mock.fetch(
	new Request(`http://mock/v1/entities/${entityId}/accounts`, {
		method: "POST",
		headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
		body: JSON.stringify({ name: "Acme", account_type: "business" }),
	}),
);
if (!made.ok) throw new Error(await made.text());
const body = (await made.json()) as { data?: { id: string }; id?: string };
const path = `/v1/entities/${entityId}/accounts/${body.data?.id ?? body.id}`;

if (process.argv[2] === "msw") {
	const { handlers } = mock;
	const server = createServer(async (request, response) => {
		request.resume();
		const answer = await getResponse(
			handlers,
			new Request(`https://api.arcuserp.com${request.url}`, { headers: request.headers as Record<string, string> }),
		);
		response.writeHead(answer?.status ?? 500, { "content-type": "application/json" });
		response.end(await answer?.text());
	});
	server.listen(0, "127.0.0.1", () =>
		process.send?.({ port: (server.address() as { port: number }).port, path, authorization: `Bearer ${key}` }),
	);
} else {
	const { port } = await mock.listen(0);
	process.send?.({ port, path, authorization: `Bearer ${key}` });
}
process.on("message", () => process.send?.({ cpu: process.cpuUsage() }));
process.on("disconnect", () => process.exit(0));
