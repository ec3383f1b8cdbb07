import type { ApiModel } from "@countersign/openapi/model";
import { sleep } from "@countersign/webhooks/internal";
import { factoryOf } from "../mock/mock.ts";
import { CommandError, UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { locateSpec, readModel } from "../shared/specs.ts";
import { type Side, VerifyError, verifyLive } from "./compare.ts";

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * Returns the vendor's address and credentials, from the environment variables that our clients read. Keys are never arguments, because
 * arguments end up in shell histories.
 */
function vendorOf(
	model: ApiModel,
	{ environment, fetch, clock }: Pick<Machine, "environment" | "fetch" | "clock">,
): Side {
	const name = model.provider.toUpperCase();
	const needed = (variable: string): string => {
		const value = environment[`${name}_${snake(variable)}`];
		if (!value) throw new UsageError(`Set ${name}_${snake(variable)}. verify-live calls the API with your key.`);
		if (!/^[\x21-\x7e]+$/.test(value))
			throw new UsageError(
				`${name}_${snake(variable)} must consist of visible ASCII characters: spaces, line breaks and other characters are not allowed in headers. Copy the key again.`,
			);
		return value;
	};
	const baseUrl = environment[`${name}_BASE_URL`] ?? model.servers[0];
	if (!baseUrl) throw new UsageError(`Set ${name}_BASE_URL: the document names no server.`);
	if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol))
		throw new UsageError(
			`${name}_BASE_URL must be an http: or https: URL such as ${model.servers[0] ?? "https://api.example.com"}, but was ${JSON.stringify(baseUrl)}`,
		);
	const { username, search, hash } = new URL(baseUrl);
	if (username !== "" || search !== "" || hash !== "")
		throw new UsageError(
			`${name}_BASE_URL must have no user name, query or fragment: the path of each operation is appended to it. Keys go into their own variables.`,
		);
	const entity = environment[`${name}_ENTITY_ID`];
	return {
		baseUrl: baseUrl.replace(/\/+$/, ""),
		prefix:
			entity && model.entityPathPrefix ? model.entityPathPrefix.replace(/\{\w+\}/, encodeURIComponent(entity)) : "",
		headers: Object.fromEntries(model.signIn.map((one) => [one.header, `${one.prefix}${needed(one.variable)}`])),
		fetch,
		wait: (ms) => sleep(clock, ms),
	};
}

/** Starts a separate mock to compare with; calls to it use no network. */
async function mockOf(model: ApiModel): Promise<{ readonly side: Side; stop(): void }> {
	const mock = (await factoryOf(model.provider))({ seed: 1, clock: "virtual", rateLimits: {} });
	const key = mock.createKey();
	const values: Readonly<Record<string, string | undefined>> = {
		apiKey: key.key,
		apiSecret: key.secret,
		store: key.entityId,
	};
	return {
		stop: () => mock.stop(),
		side: {
			baseUrl: (model.servers[0] ?? "").replace(/\/+$/, ""),
			prefix: model.entityPathPrefix?.replace(/\{\w+\}/, key.entityId) ?? "",
			headers: Object.fromEntries(
				model.signIn.map((one) => [one.header, `${one.prefix}${values[one.variable] ?? ""}`]),
			),
			fetch: (request) => mock.fetch(request),
			// Its clock is virtual: without this, its rate limits would never recover.
			wait: async (ms) => {
				await mock.clock.advance(ms);
			},
		},
	};
}

/** Returns what to check when the vendor cannot be reached or rejects the key. */
function advice(model: ApiModel): string {
	const name = model.provider.toUpperCase();
	const keys = model.signIn.map((one) => `${name}_${snake(one.variable)}`);
	return `Check ${[`${name}_BASE_URL`, ...keys].join(" and ")}.`;
}

/**
 * Compares an API with its document and its mock.
 *
 * @returns 0 when nothing differs, 1 when something does
 * @throws CommandError when the API cannot be reached, or refuses the key
 */
export async function verify(
	provider: string,
	machine: Pick<Machine, "print" | "environment" | "clock" | "files" | "fetch">,
): Promise<number> {
	const { print, clock, files } = machine;
	const model = await readModel(locateSpec(provider, files), files);
	const vendor = vendorOf(model, machine);
	const { side: mock, stop } = await mockOf(model);
	try {
		const today = new Date(clock.now()).toISOString().slice(0, 10);
		const findings = await verifyLive(model, vendor, mock, today);
		for (const { name, outcome, differences, why } of findings) {
			print(`${outcome.padEnd(8)} ${name}${why === undefined ? "" : `  (${why})`}`);
			for (const { path, what } of differences) print(`           ${path === "" ? "the response" : path} ${what}`);
		}
		const count = (outcome: string): number => findings.filter((one) => one.outcome === outcome).length;
		print(`\n${count("same")} the same, ${count("differs")} differ, ${count("skipped")} skipped`);
		return count("differs") === 0 ? 0 : 1;
	} catch (error) {
		if (!(error instanceof VerifyError)) throw error;
		throw new CommandError(`${provider}: ${error.message}. ${advice(model)}`);
	} finally {
		stop();
	}
}
