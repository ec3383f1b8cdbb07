/** The server for all HTTP clients: keep-alive, one small JSON response, request bodies are read and discarded. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const order = JSON.stringify({
	id: "5f0c3a52-8c1d-4a52-9d3e-2f1b7c9a0e11",
	object: "order",
	entity_id: "a3a1c7de-0c7b-4c7e-8f0a-0d7f5f1f9b10",
	order_number: "SO-001234",
	document_type: "sales_order",
	order_status: "confirmed",
	payment_status: "unpaid",
	account_id: "c9d9f0a2-13c4-4c0e-9a66-9a9f5be0a7d3",
	order_total: 440,
	created_at: "2026-05-01T00:00:00.000Z",
});

const server = createServer((request, response) => {
	request.resume();
	request.on("end", () => {
		response.writeHead(200, {
			"content-type": "application/json",
			"content-length": Buffer.byteLength(order),
			"x-ratelimit-limit": "100000000",
			"x-ratelimit-remaining": "99999999",
			"x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 60),
		});
		response.end(order);
	});
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("message", () => process.send?.({ cpu: process.cpuUsage() }));
process.on("disconnect", () => process.exit(0));
