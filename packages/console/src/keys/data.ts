import type { Key } from "../control/generated/index.ts";

const DAY_MS = 86_400_000;
/** The vendors advise to rotate keys this often. */
export const ROTATE_DAYS = 90;

export const ageInDays = ({ created_at }: Key, now: number): number =>
	Math.floor((now - Date.parse(created_at)) / DAY_MS);

/** Keys that only some test needed, by the words in their names. */
const TEMPORARY = /\b(smoke|debug|external[- _]?test)\b/i;

export const isTemporary = ({ name }: Key): boolean => TEMPORARY.test(name);

/** A permission beyond reading and writing, such as `migration:admin`. */
export const isElevated = (scope: string): boolean => !/:(read|write)$/.test(scope);

/** One address or range per line or comma. */
export const addressesOf = (text: string): string[] =>
	text
		.split(/[\s,]+/)
		.map((one) => one.trim())
		.filter((one) => one !== "");

/** Whether the groups of an IPv6 address are complete. `::` replaces any number of them. */
function isV6(address: string): boolean {
	const halves = address.split("::");
	const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
	if (halves.length > 2 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
	return halves.length === 2 ? groups.length <= 7 : groups.length === 8;
}

const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** Whether a string is an address, or a range such as `10.0.0.0/8` or `2001:db8::/32`. The server checks again. */
export function isAddressRange(text: string): boolean {
	const [address = "", bits, ...more] = text.split("/");
	const isV4 =
		V4.exec(address)
			?.slice(1)
			.every((part) => Number(part) <= 255) ?? false;
	if (more.length > 0 || !(isV4 || isV6(address))) return false;
	return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isV4 ? 32 : 128));
}

/** What is wrong with the text of an allowlist, or undefined. */
export function allowlistProblem(text: string): string | undefined {
	const wrong = addressesOf(text).find((one) => !isAddressRange(one));
	return wrong === undefined ? undefined : `${wrong} is neither an address nor a range such as 203.0.113.0/24.`;
}

export type Preset = "read" | "full" | "custom" | `set ${number}`;

/** The scopes of a preset. Full access leaves out elevated scopes, which are confirmed one by one. */
export function scopesOfPreset(
	preset: Preset,
	known: readonly string[],
	sets: readonly { readonly scopes: readonly string[] }[],
): string[] {
	if (preset === "read") return known.filter((scope) => scope.endsWith(":read"));
	if (preset === "full") return known.filter((scope) => !isElevated(scope));
	if (preset === "custom") return [];
	return [...(sets[Number(preset.slice(4))]?.scopes ?? [])].filter((scope) => !isElevated(scope));
}
