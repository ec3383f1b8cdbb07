import { defaultName } from "../../inbox/name.ts";
import { entryKey } from "../storage-key.ts";
import type { Run } from "./client.ts";

/** Returns the names of the inbox that a set of secrets belongs to. Creates a name if none of the secrets is known. */
export async function namesIn(
	run: Run,
	table: string,
	verifier: string,
	fingerprints: readonly string[],
): Promise<readonly string[]> {
	const sender = await entryKey(verifier);
	const secrets = JSON.stringify(fingerprints);
	const known = async () => {
		const rows = await run(
			`select secret, inbox from ${table} where verifier = $1 and secret in (select jsonb_array_elements_text($2::text::jsonb))
order by created_at, secret`,
			[sender, secrets],
		);
		return { names: [...new Set(rows.map(({ inbox }) => String(inbox)))], count: rows.length };
	};
	const before = await known();
	if (before.count >= new Set(fingerprints).size) return before.names;
	await run(
		`insert into ${table} (verifier, secret, inbox) select $1, value, $3 from jsonb_array_elements_text($2::text::jsonb) as value
on conflict (verifier, secret) do nothing`,
		[sender, secrets, before.names[0] ?? defaultName(verifier, fingerprints[0]!)],
	);
	// Read the names again, because another process may have inserted one first.
	return (await known()).names;
}
