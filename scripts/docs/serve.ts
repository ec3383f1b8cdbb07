/** Serves the built site as a static host does: addresses without an ending, compressed text, its own 404 page. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { site } from "./tools.mjs";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json",
	".md": "text/markdown; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".xml": "application/xml",
	".svg": "image/svg+xml",
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Returns the file of an address, or undefined if it has no file. */
export function fileOf(address: string, folder: string = site): string | undefined {
	const path = join(folder, decodeURIComponent(address));
	if (!path.startsWith(folder)) return undefined;
	return [path, `${path}.html`, join(path, "index.html")].find(isFile);
}

/**
 * Starts the server on the loopback interface.
 *
 * @param folder the built site
 * @param base the path that it was built for
 */
export function serve(
	port = 0,
	folder: string = site,
	base = "/",
): Promise<{ readonly origin: string; close(): void }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const found = pathname.startsWith(base) ? fileOf(pathname.slice(base.length), folder) : undefined;
		const file = found ?? join(folder, "404.html");
		const type = TYPES[extname(file)] ?? "application/octet-stream";
		const isAsset = pathname.startsWith(`${base}assets/`);
		response.writeHead(found ? 200 : 404, {
			"content-type": type,
			"content-encoding": "gzip",
			"cache-control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
		});
		response.end(gzipSync(readFileSync(file)));
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () =>
			resolve({
				origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
				close: () => {
					server.close();
					server.closeAllConnections();
				},
			}),
		);
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const [folder = site, base = "/"] = process.argv.slice(2);
	if (!existsSync(join(folder, "index.html"))) throw new Error("The site is missing; run npm run docs.");
	const { origin } = await serve(Number(process.env.PORT ?? 4173), folder, base);
	console.log(`The site is at ${origin}${base}. Stop with Ctrl+C.`);
}
