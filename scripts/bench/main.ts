/** `npm run bench [-- section …]`: measures ratios to another library or to a floor of the same run. `scripts/gates/figures.ts`
 * enforces five of the figures. See docs/bench.md.
 */
const sections: Record<string, () => Promise<void>> = {
	documents: async () => (await import("./documents.ts")).benchDocuments(),
	generate: async () => (await import("./generate.ts")).benchGenerate(),
	fuzz: async () => (await import("./fuzz.ts")).benchFuzz(),
	http: async () => (await import("./http-clients.ts")).benchHttpClients(),
	import: async () => (await import("./import-time.ts")).benchImport(),
	inbox: async () => (await import("./inbox.ts")).benchInbox(),
	limits: async () => (await import("./limits.ts")).benchLimits(),
	console: async () => (await import("./console.ts")).benchConsole(),
	memory: async () => (await import("./memory.ts")).benchMemory(),
	mirror: async () => (await import("./mirror.ts")).benchMirror(),
	mock: async () => (await import("./mock.ts")).benchMock(),
	simulate: async () => (await import("./simulate.ts")).benchSimulate(),
	receive: async () => (await import("./receive.ts")).benchReceive(),
	sizes: async () => (await import("./sizes.ts")).benchSizes(),
	timing: async () => (await import("./timing.ts")).benchTiming(),
	types: async () => (await import("./types.ts")).benchTypes(),
	webhooks: async () => (await import("./webhooks.ts")).benchWebhooks(),
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(sections)) {
	const section = sections[name];
	if (!section) {
		console.error(`unknown section ${name}; choose from ${Object.keys(sections).join(", ")}`);
		process.exit(2);
	}
	await section();
}
process.exit(0);

export {};
