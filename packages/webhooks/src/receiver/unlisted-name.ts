/** Returns a hint if no listed event has this name or family, with the nearest one; `undefined` if there is nothing to say. */
export function unlistedHint(name: string, sender: string, listed: readonly string[] | undefined): string | undefined {
	if (!listed?.length || name === "*" || isListed(name, listed)) return undefined;
	const nearest = nearestName(name, listed);
	const guess = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
	return `receiver.on(${JSON.stringify(name)}): ${sender} has no such event that this package knows.${guess} If it is a newer event, use receiver.onUnlisted(${JSON.stringify(name)}, …).`;
}

function isListed(name: string, listed: readonly string[]): boolean {
	return name.endsWith(".*") ? listed.some((type) => type.startsWith(name.slice(0, -1))) : listed.includes(name);
}

/** Longer names are not typos, and comparing them takes long. */
const MAX_LENGTH = 100;

function nearestName(name: string, listed: readonly string[]): string | undefined {
	if (name.length > MAX_LENGTH) return undefined;
	const names = name.endsWith(".*") ? listed.map(familyOf) : listed;
	let nearest: string | undefined;
	let least = Math.ceil(name.length / 3) + 1;
	for (const candidate of names) {
		const changes = distance(name, candidate);
		if (changes < least) [nearest, least] = [candidate, changes];
	}
	return nearest;
}

const familyOf = (type: string): string => `${type.slice(0, Math.max(0, type.indexOf(".")))}.*`;

/** The number of characters to insert, delete or replace. */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let at = 1; at <= from.length; at++) {
		const next = [at];
		for (let index = 1; index <= to.length; index++)
			next.push(
				Math.min(row[index]! + 1, next[index - 1]! + 1, row[index - 1]! + Number(from[at - 1] !== to[index - 1])),
			);
		row = next;
	}
	return row[to.length]!;
}
