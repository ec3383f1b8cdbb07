/**
 * Decides which hosts webhooks may be sent to. A sender that calls any address would let callers reach its internal
 * network.
 */

const PRIVATE_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home\.arpa)$/;

// Services that resolve a name to the address in it, including loopback.
const WILDCARD_NAMES = /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com)$/;

const v4Of = (a: number, b: number, c: number, d: number): number => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;

/** Loopback, private, link-local, shared, reserved and multicast ranges. */
const PRIVATE_V4: readonly (readonly [base: number, bits: number])[] = [
	[v4Of(0, 0, 0, 0), 8],
	[v4Of(10, 0, 0, 0), 8],
	[v4Of(100, 64, 0, 0), 10],
	[v4Of(127, 0, 0, 0), 8],
	[v4Of(169, 254, 0, 0), 16],
	[v4Of(172, 16, 0, 0), 12],
	[v4Of(192, 0, 0, 0), 24],
	[v4Of(192, 168, 0, 0), 16],
	[v4Of(198, 18, 0, 0), 15],
	[v4Of(224, 0, 0, 0), 3],
];

const isPrivateV4 = (address: number): boolean =>
	PRIVATE_V4.some(([base, bits]) => address >>> (32 - bits) === base >>> (32 - bits));

/** Four decimal parts; the URL parser has normalized all other spellings. */
function parseV4(text: string): number | undefined {
	const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
	const parts = match?.slice(1).map(Number);
	if (!parts || parts.some((part) => part > 255)) return undefined;
	const [a = 0, b = 0, c = 0, d = 0] = parts;
	return v4Of(a, b, c, d);
}

/** The eight groups of an IPv6 address, whose last two may be written as IPv4. */
function parseV6(text: string): readonly number[] | undefined {
	const [address = ""] = text.split("%");
	const dotted = parseV4(address.slice(address.lastIndexOf(":") + 1));
	const plain =
		dotted === undefined
			? address
			: `${address.slice(0, address.lastIndexOf(":") + 1)}${(dotted >>> 16).toString(16)}:${(dotted & 0xffff).toString(16)}`;
	const halves = plain.split("::");
	if (!plain.includes(":") || halves.length > 2) return undefined;
	const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
	const gap = 8 - left.length - right.length;
	if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
	const groups = [...left, ...Array.from({ length: gap }, () => "0"), ...right];
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
	return groups.map((group) => Number.parseInt(group, 16));
}

const startsWith = (groups: readonly number[], ...prefix: readonly number[]): boolean =>
	prefix.every((group, index) => groups[index] === group);

/** IPv4 addresses that a gateway or a tunnel would reach through this address. */
function embeddedV4(groups: readonly number[]): readonly number[] {
	const at = (index: number): number => (((groups[index] ?? 0) << 16) | (groups[index + 1] ?? 0)) >>> 0;
	// IPv4-compatible, IPv4-mapped, IPv4-translated, NAT64.
	if (startsWith(groups, 0, 0, 0, 0, 0, 0) || startsWith(groups, 0, 0, 0, 0, 0, 0xffff)) return [at(6)];
	if (startsWith(groups, 0, 0, 0, 0, 0xffff, 0) || startsWith(groups, 0x64, 0xff9b, 0, 0, 0, 0)) return [at(6)];
	if (startsWith(groups, 0x2002)) return [at(1)];
	// Teredo: the server, and the client with its bits inverted.
	if (startsWith(groups, 0x2001, 0)) return [at(2), ~at(6) >>> 0];
	// ISATAP.
	if (((groups[4] ?? 0) & 0xfdff) === 0 && groups[5] === 0x5efe) return [at(6)];
	return [];
}

function isPrivateV6(groups: readonly number[]): boolean {
	const [first = 0, second = 0, third = 0] = groups;
	const isReserved =
		(first & 0xfe00) === 0xfc00 || // unique local
		(first & 0xff80) === 0xfe80 || // link-local and site-local
		(first & 0xff00) === 0xff00 || // multicast
		startsWith(groups, 0x100, 0, 0, 0) || // discard
		(first === 0x64 && second === 0xff9b && third === 1); // NAT64 inside a network
	return isReserved || embeddedV4(groups).some(isPrivateV4);
}

/** Whether a host, as normalized by the URL parser, is an IP address. */
export const isIpAddress = (host: string): boolean => {
	const bare = host.replace(/^\[|\]$/g, "");
	return parseV4(bare) !== undefined || parseV6(bare) !== undefined;
};

/** Whether an IP address is loopback, private or reserved, in whatever form it is written. */
export function isPrivateAddress(address: string): boolean {
	const v4 = parseV4(address);
	if (v4 !== undefined) return isPrivateV4(v4);
	const v6 = parseV6(address);
	return v6 === undefined || isPrivateV6(v6);
}

/** Whether a host must not be called: a private address, or a name that only a private network knows. */
export function isPrivateHost(host: string): boolean {
	const name = host.toLowerCase().replace(/\.+$/, "");
	const bare = name.replace(/^\[|\]$/g, "");
	if (isIpAddress(bare)) return isPrivateAddress(bare);
	return PRIVATE_NAMES.test(name) || WILDCARD_NAMES.test(name) || !name.includes(".");
}

/** What the format `uri` allows after the scheme. `URL` also takes spaces and other letters, and encodes them. */
const ENCODED_URL =
	/^[a-z]+:\/\/(?:\[[\da-f:.]+\]|[\w.~-]+)(?::\d*)?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*)?(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i;

/** Why webhooks cannot be sent to an address, or undefined when they can. */
export function addressProblem(text: string, allowsLocal: boolean): string | undefined {
	if (!URL.canParse(text)) return "The URL is invalid.";
	const url = new URL(text);
	if (url.protocol !== "https:" && !(allowsLocal && url.protocol === "http:")) return "The URL must be HTTPS.";
	if (url.username !== "" || url.password !== "") return "The URL must not contain credentials.";
	if (!allowsLocal && isPrivateHost(url.hostname)) return "Private and loopback addresses are not allowed.";
	return ENCODED_URL.test(text) ? undefined : "The URL has a character that must be percent-encoded.";
}
