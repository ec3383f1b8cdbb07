/** Which addresses may be subscribed: HTTPS, and nothing private. A sender that calls any address is a way into its own network. */

const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/;

const PRIVATE_V4: readonly (readonly [base: number, bits: number])[] = [
	[v4(0, 0, 0, 0), 8],
	[v4(10, 0, 0, 0), 8],
	[v4(100, 64, 0, 0), 10],
	[v4(127, 0, 0, 0), 8],
	[v4(169, 254, 0, 0), 16],
	[v4(172, 16, 0, 0), 12],
	[v4(192, 0, 0, 0), 24],
	[v4(192, 168, 0, 0), 16],
	[v4(198, 18, 0, 0), 15],
	[v4(224, 0, 0, 0), 3],
];

function v4(a: number, b: number, c: number, d: number): number {
	return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function isPrivateV4(host: string): boolean {
	// The URL parser has turned octal, hex and short forms into four decimal parts.
	const parts = host.split(".").map(Number);
	if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return false;
	const [a = 0, b = 0, c = 0, d = 0] = parts;
	const address = v4(a, b, c, d);
	return PRIVATE_V4.some(([base, bits]) => address >>> (32 - bits) === base >>> (32 - bits));
}

function isPrivateV6(host: string): boolean {
	if (host === "::" || host === "::1") return true;
	if (/^f[cd]/.test(host) || /^fe[89ab]/.test(host) || host.startsWith("ff")) return true;
	const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
	if (mapped === null) return false;
	const [high, low] = [Number.parseInt(mapped[1] ?? "0", 16), Number.parseInt(mapped[2] ?? "0", 16)];
	return isPrivateV4([high >> 8, high & 255, low >> 8, low & 255].join("."));
}

/** Why an address cannot be subscribed, or undefined when it can. */
export function addressProblem(url: string, allowsLocal: boolean): string | undefined {
	let parsed: URL;
	try {
		parsed = new URL(url);
	} catch {
		return "The URL cannot be read.";
	}
	if (parsed.protocol !== "https:" && !(allowsLocal && parsed.protocol === "http:")) return "The URL must be HTTPS.";
	if (parsed.username !== "" || parsed.password !== "") return "The URL must hold no credentials.";
	if (allowsLocal) return undefined;
	const host = parsed.hostname.toLowerCase().replace(/\.$/, "");
	const isPrivate = host.startsWith("[")
		? isPrivateV6(host.slice(1, -1))
		: isPrivateV4(host) || PRIVATE_NAMES.test(host) || !host.includes(".");
	return isPrivate ? "Private and loopback addresses are refused." : undefined;
}
