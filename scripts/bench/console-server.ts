/** Serves the mock over HTTP together with its control API, as `countersign dev` does. */
import { createArcusMock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";

const mock = createArcusMock({ seed: 1, rateLimits: false });
const { key, entityId } = mock.createKey({ mode: "live" });
const authorization = `Bearer ${key}`;
const made = await mock.fetch(
	new Request(`http://mock/v1/entities/${entityId}/accounts`, {
		method: "POST",
		headers: { authorization, "content-type": "application/json" },
		body: JSON.stringify({ name: "Acme", account_type: "business" }),
	}),
);
const { id } = (await made.json()) as { id: string };
const { port, url } = await mock.listen(0);
const token = "a-token-of-the-bench";
const control = createControl({ apis: [{ mock, url }], token });
const server = await control.listen(0);
process.send?.({
	port,
	path: `/v1/entities/${entityId}/accounts/${id}`,
	authorization,
	stream: `${server.url}/stream`,
	token,
});
process.on("message", () => process.send?.({ cpu: process.cpuUsage() }));
process.on("disconnect", () => process.exit(0));
