// Serves the mock over HTTP. A path can request a fault: /<series>/<fault>/v1/…
import { createServer } from "node:http";

async function readAll(message) {
	const chunks = [];
	for await (const chunk of message) chunks.push(chunk);
	return Buffer.concat(chunks);
}

const listen = (server) =>
	new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}`)));

/** Returns the server. Callers add files by path to `files`: `["text/html", text]`. */
export async function startServer(mock) {
	const files = {};
	const counts = new Map();
	const tiers = new Map();
	let seenElsewhere = "";
	// Another origin, which records the headers it receives.
	const other = createServer((request, response) => {
		seenElsewhere = Object.keys(request.headers).sort().join();
		response
			.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" })
			.end('{"id":"x"}');
	});
	const otherOrigin = await listen(other);

	const json = (response, status, body, headers = {}) =>
		response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));

	const handle = async (request, response) => {
		const file = files[request.url];
		if (file) return response.writeHead(200, { "content-type": file[0] }).end(file[1]);
		if (request.url === "/elsewhere-saw") {
			response.writeHead(200, { "content-type": "text/plain" }).end(seenElsewhere);
			seenElsewhere = "";
			return;
		}
		const [, series, kind = "", path] = /^\/([^/]+)\/([^/]+)(\/v1\/.*)$/.exec(request.url) ?? [];
		if (path === undefined) return response.writeHead(404).end();
		const nth = (counts.get(series) ?? 0) + 1;
		counts.set(series, nth);
		const [name, argument] = kind.split("-");
		const number = Number(argument);
		const body = await readAll(request);
		if (name === "busy" && nth <= number) return json(response, 503, {});
		if (name === "wait" && nth === 1) return json(response, 429, {}, { "retry-after-ms": argument });
		if (name === "away") return response.writeHead(302, { location: `${otherOrigin}/caught` }).end();
		let limits = {};
		if (name === "tier") {
			const now = Date.now();
			const calls = (tiers.get(series) ?? []).filter((at) => at > now - 60_000);
			tiers.set(series, calls);
			if (calls.length >= 60 || calls.filter((at) => at > now - 1_000).length >= 10)
				return json(response, 429, {}, { "retry-after": "1" });
			calls.push(now);
			limits = {
				"x-ratelimit-limit": "60",
				"x-ratelimit-remaining": String(60 - calls.length),
				"x-ratelimit-reset": String(Math.ceil(now / 1000) + 60),
			};
		}
		if (name === "stall") {
			response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
			return;
		}
		const headers = Object.entries(request.headers).filter(([key]) => key !== "host" && key !== "connection");
		const answer = await mock.fetch(
			new Request(`http://127.0.0.1${path}`, {
				method: request.method,
				headers,
				...(body.length > 0 && { body }),
			}),
		);
		if (name === "lost" && nth === 1) return request.socket.destroy();
		response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...limits });
		response.end(Buffer.from(await answer.arrayBuffer()));
	};
	const server = createServer((request, response) => {
		handle(request, response).catch((error) => {
			console.error(error);
			request.socket.destroy();
		});
	});
	const origin = await listen(server);
	return {
		origin,
		files,
		close() {
			for (const one of [server, other]) {
				one.close();
				one.closeAllConnections();
			}
		},
	};
}
