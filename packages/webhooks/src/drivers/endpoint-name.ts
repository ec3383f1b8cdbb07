/** Returns the name of a further endpoint of a verifier, after its oldest secret: processes that start during a rotation have that secret in common. */
export function nameOfEndpoint(verifier: string, fingerprints: readonly string[]): string {
	return `${verifier}.${fingerprints.at(-1)}`;
}

/** Returns the name of the endpoint that the secrets belong to, and adds the secrets to the known endpoints. */
export function endpointName(known: Map<string, string>, verifier: string, fingerprints: readonly string[]): string {
	const keyOf = (fingerprint: string) => `${verifier}\n${fingerprint}`;
	const isTaken = known.has(verifier);
	const found = fingerprints.map((one) => known.get(keyOf(one))).find((name) => name !== undefined);
	const name = found ?? (isTaken ? nameOfEndpoint(verifier, fingerprints) : verifier);
	if (!isTaken) known.set(verifier, name);
	for (const one of fingerprints) if (!known.has(keyOf(one))) known.set(keyOf(one), name);
	return name;
}
