import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { Machine } from "../shared/machine.ts";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
	".json": "application/json; charset=utf-8",
};
/** Paths that end like this are files, not pages. */
const FILE_TYPES = new Set([...Object.keys(TYPES), ".ico", ".map", ".png", ".txt", ".webmanifest"]);
/** The built page has it where the nonce of a response goes. */
const NONCE = /COUNTERSIGN_NONCE/g;

/** The browser console: its built files, read once. A path can therefore not lead out of their folder. */
export class ConsolePages {
	readonly #files: ReadonlyMap<string, Buffer>;
	readonly #page: string;
	readonly #random: Machine["random"];
	readonly #origins: readonly string[];

	/**
	 * Reads the built console. Returns undefined if it is not built.
	 *
	 * @param origins where the APIs are served, which the pages call
	 */
	static from(
		folder: string,
		machine: Pick<Machine, "files" | "read" | "random">,
		origins: readonly string[],
	): ConsolePages | undefined {
		if (machine.files.kind(join(folder, "index.html")) === undefined) return undefined;
		const files = new Map<string, Buffer>();
		const add = (path: string): void => {
			for (const name of machine.files.list(join(folder, path))) {
				const own = path === "" ? name : `${path}/${name}`;
				if (machine.files.kind(join(folder, own)) === "folder") add(own);
				else files.set(`/${own}`, Buffer.from(machine.read(join(folder, own))));
			}
		};
		add("");
		return new ConsolePages(files, machine.random, origins);
	}

	constructor(files: ReadonlyMap<string, Buffer>, random: Machine["random"], origins: readonly string[]) {
		this.#files = files;
		this.#page = files.get("/index.html")?.toString("utf8") ?? "";
		this.#random = random;
		this.#origins = origins;
	}

	/** Responds with a file, or with the page itself for an address within the console. Returns false for a missing file. */
	serve(path: string, response: ServerResponse): boolean {
		const file = path === "/index.html" ? undefined : this.#files.get(path);
		if (file) {
			// The names of assets contain a hash of what is in them.
			const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
			response.writeHead(200, {
				"content-type": TYPES[extname(path)] ?? "application/octet-stream",
				"content-length": file.length,
				"cache-control": cache,
			});
			response.end(file);
			return true;
		}
		// The page itself in the place of a missing script or image would only confuse the browser.
		if (path !== "/index.html" && (path.startsWith("/assets/") || FILE_TYPES.has(extname(path)))) return false;
		this.#servePage(response);
		return true;
	}

	#servePage(response: ServerResponse): void {
		const nonce = Buffer.from(this.#random(16)).toString("base64url");
		const page = Buffer.from(this.#page.replace(NONCE, nonce));
		response.writeHead(200, {
			"content-type": TYPES[".html"],
			"content-length": page.length,
			"cache-control": "no-store",
			"content-security-policy": this.#policy(nonce),
			"cross-origin-opener-policy": "same-origin",
			"permissions-policy": "camera=(), geolocation=(), microphone=()",
		});
		response.end(page);
	}

	/** Only own scripts run, and the pages can only talk to the control API and to the served APIs. */
	#policy(nonce: string): string {
		return [
			"default-src 'none'",
			"script-src 'self'",
			`style-src 'self' 'nonce-${nonce}'`,
			"img-src 'self' data:",
			"font-src 'self'",
			`connect-src 'self' ${this.#origins.join(" ")}`,
			"base-uri 'none'",
			"form-action 'none'",
			"frame-ancestors 'none'",
		].join("; ");
	}
}
