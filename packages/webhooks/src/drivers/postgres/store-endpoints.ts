import { nameOfEndpoint } from "../endpoint-name.ts";
import { storageKey } from "../storage-key.ts";
import type { Run } from "./client.ts";

/** Returns the name of the table that records which secrets belong to which endpoint. */
export function endpointsTable(table: string): string {
	const [schema, name = ""] = table.includes(".") ? table.split(".") : ["", table];
	return `${schema && `${schema}.`}${name.slice(0, 53)}_endpoints`;
}

export function createEndpoints(table: string): string {
	return `create table if not exists ${endpointsTable(table)} (
	verifier text not null,
	secret text not null,
	endpoint text not null,
	created_at timestamptz not null default clock_timestamp(),
	primary key (verifier, secret)
)`;
}

/**
 * Returns the name of the endpoint that the secrets belong to. A row without a secret records which endpoint has the verifier's own name, so
 * that only one endpoint gets it when processes with different secrets start at the same time.
 */
export async function endpointIn(
	run: Run,
	table: string,
	verifier: string,
	fingerprints: readonly string[],
): Promise<string> {
	const name = endpointsTable(table);
	const sender = await storageKey(verifier);
	const secrets = JSON.stringify(fingerprints);
	const known = () =>
		run(
			`select endpoint from ${name} where verifier = $1 and secret in (select jsonb_array_elements_text($2::text::jsonb))
order by created_at, secret`,
			[sender, secrets],
		);
	const before = await known();
	if (before.length >= new Set(fingerprints).size) return String(before[0]?.endpoint);
	const endpoint = before[0]?.endpoint ?? (await newEndpoint(run, name, sender, fingerprints));
	await run(
		`insert into ${name} (verifier, secret, endpoint) select $1, value, $3 from jsonb_array_elements_text($2::text::jsonb) as value
on conflict (verifier, secret) do nothing`,
		[sender, secrets, endpoint],
	);
	// Read the endpoint again, because another process may have inserted it first.
	return String((await known())[0]?.endpoint);
}

async function newEndpoint(run: Run, table: string, sender: string, fingerprints: readonly string[]): Promise<string> {
	await run(
		`insert into ${table} (verifier, secret, endpoint) values ($1, '', $2) on conflict (verifier, secret) do nothing`,
		[sender, fingerprints.at(-1)],
	);
	const [first] = await run(`select endpoint from ${table} where verifier = $1 and secret = ''`, [sender]);
	return fingerprints.includes(String(first?.endpoint)) ? sender : nameOfEndpoint(sender, fingerprints);
}
