/** Serves the route for the tests, without Next.js around it. */
import { createServer } from "node:http";
import { POST } from "../app/webhooks/route.ts";
import { listen } from "../src/listen.ts";

export const serve = (port: number) =>
	listen(
		createServer(async (request, response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(chunk as Buffer);
			const headers = new Headers();
			for (const [name, values] of Object.entries(request.headersDistinct))
				for (const value of values ?? []) headers.append(name, value);
			const url = `http://127.0.0.1:${port}${request.url}`;
			const result = await POST(new Request(url, { method: "POST", headers, body: Buffer.concat(chunks) }));
			response.writeHead(result.status, Object.fromEntries(result.headers)).end(await result.text());
		}),
		port,
	);
