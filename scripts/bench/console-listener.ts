/** Listens to the event stream of a control API while its parent says so, as a console in a browser does, and counts the events. */
import { type ClientRequest, get } from "node:http";

const [stream = "", token = ""] = process.argv.slice(2);
let request: ClientRequest | undefined;
let count = 0;

function listen(): void {
	count = 0;
	request = get(stream, { headers: { authorization: `Bearer ${token}` } }, (response) => {
		let rest = "";
		response.setEncoding("utf8");
		response.on("data", (chunk: string) => {
			const blocks = (rest + chunk).split("\n\n");
			rest = blocks.pop() ?? "";
			for (const block of blocks) {
				const at = block.indexOf("\ndata: ");
				if (at < 0) continue;
				JSON.parse(block.slice(at + 7));
				count++;
			}
		});
		process.send?.("listening");
	});
	request.on("error", () => {});
}

process.on("message", (message) => {
	if (message === "listen") listen();
	else {
		request?.destroy();
		process.send?.(count);
	}
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
