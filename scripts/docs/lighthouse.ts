/**
 * Audits one page of each kind of the built site with Lighthouse: accessibility, best practices and SEO must reach 95, and performance is printed.
 * Runs alone, because other programs make a page look slow.
 */
import { createServer } from "node:net";
import { KINDS, lighthouse } from "./audit.ts";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";

/** Maximum number of runs for a page until one succeeds. */
const RUNS = 3;

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}

async function main(): Promise<number> {
	const port = await freePort();
	const server = await serve();
	const browser = await launch(port);
	const problems: string[] = [];
	try {
		for (const path of KINDS) {
			let result = await lighthouse(`${server.origin}/${path}`, port);
			for (let run = 1; run < RUNS && result.problems.length > 0; run++)
				result = await lighthouse(`${server.origin}/${path}`, port);
			console.log(`Lighthouse /${path}: ${result.scores}`);
			problems.push(...result.problems.map((problem) => `/${path}: ${problem}`));
		}
	} finally {
		await browser.close();
		server.close();
	}
	for (const problem of problems) console.error(problem);
	return problems.length === 0 ? 0 : 1;
}

process.exitCode = await main();
