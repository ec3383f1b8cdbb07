/** Returns a name for an additional endpoint of a verifier. It is derived from the oldest secret, which processes that start during a rotation share. */
export function nameOfEndpoint(verifier: string, fingerprints: readonly string[]): string {
	return `${verifier}.${fingerprints.at(-1)}`;
}

/** Returns the name of the endpoint that the secrets belong to. Adds the secrets to the known endpoints. */
export function endpointName(known: Map<string, string>, verifier: string, fingerprints: readonly string[]): string {
	const keyOf = (fingerprint: string) => `${verifier}\n${fingerprint}`;
	const isTaken = known.has(verifier);
	const found = fingerprints.map((one) => known.get(keyOf(one))).find((name) => name !== undefined);
	const name = found ?? (isTaken ? nameOfEndpoint(verifier, fingerprints) : verifier);
	if (!isTaken) known.set(verifier, name);
	for (const one of fingerprints) if (!known.has(keyOf(one))) known.set(keyOf(one), name);
	return name;
}
