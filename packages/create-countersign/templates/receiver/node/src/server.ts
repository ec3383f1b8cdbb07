import { createServer } from "node:http";
import { nodeHandler } from "@countersign/webhooks/node";
import { listen } from "./listen.ts";
import { receiver } from "./receiver.ts";

const handle = nodeHandler(receiver);

export const serve = (port: number) =>
	listen(
		createServer((request, response) => {
			if (request.url?.split("?")[0] === "/webhooks") return handle(request, response);
			response.writeHead(404).end();
		}),
		port,
	);
