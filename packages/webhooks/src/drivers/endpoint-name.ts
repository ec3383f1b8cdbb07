/** The name of a further endpoint of a verifier, after its oldest secret: processes that start during a rotation have that one in common. */
export function nameOfEndpoint(verifier: string, fingerprints: readonly string[]): string {
	return `${verifier}.${fingerprints.at(-1)}`;
}

/** The name of the endpoint that the secrets belong to, by what a map knows of endpoints so far. */
export function endpointName(known: Map<string, string>, verifier: string, fingerprints: readonly string[]): string {
	const keyOf = (fingerprint: string) => `${verifier}\n${fingerprint}`;
	const isTaken = known.has(verifier);
	const found = fingerprints.map((one) => known.get(keyOf(one))).find((name) => name !== undefined);
	const name = found ?? (isTaken ? nameOfEndpoint(verifier, fingerprints) : verifier);
	if (!isTaken) known.set(verifier, name);
	for (const one of fingerprints) if (!known.has(keyOf(one))) known.set(keyOf(one), name);
	return name;
}
