/** What a careless or hostile caller sends in place of a sensible value. */

/** Nested deeper than any honest body. The text is built by hand, because JSON.stringify fails earlier. */
export const deep = (levels: number): string => `${'{"a":['.repeat(levels)}1${"]}".repeat(levels)}`;

const UUID = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const LONG = "x".repeat(100_000);

/** Valid in JSON; no URL can hold it. */
const LONE_SURROGATE = "\ud800";

const STRINGS: readonly string[] = [
	"",
	" ",
	"banana",
	"2026-13-45",
	"2026-02-29",
	"0000-00-00",
	"0001-01-01",
	"9999-12-31",
	"+275760-09-13",
	"2026-05-01",
	"2026-05-01T25:61:61Z",
	"2026-12-31T23:59:60Z",
	"9999-12-31T23:59:59Z",
	"0000-01-01T00:00:00Z",
	UUID,
	"__proto__",
	"constructor",
	"toString",
	"a\u0000b",
	LONE_SURROGATE,
	"😀é\u202e",
	"true",
	"NaN",
	"Infinity",
	"1e308",
	"-1",
	"0x10",
	"../..",
	"pm_x",
];

const NUMBERS: readonly number[] = [
	-1,
	0,
	1,
	0.001,
	0.1 + 0.2,
	5e-324,
	1e308,
	-1e308,
	999_999_999,
	2 ** 31,
	2 ** 53,
	1e21,
	999_999_999_999.99,
];

/** Values for a field of a body, as JSON text. */
export const BODY_VALUES: readonly string[] = [
	...STRINGS.map((one) => JSON.stringify(one)),
	JSON.stringify(LONG),
	...NUMBERS.map(String),
	"-0",
	"1e400",
	"null",
	"true",
	"false",
	"[]",
	"{}",
	"[null]",
	'["banana"]',
	'{"__proto__":{"id":1}}',
	'{"constructor":{"prototype":1}}',
	deep(2000),
];

/** Values for a field that an operation does not know. */
export const FOREIGN_VALUES: readonly string[] = ['"banana"', "1e308", "{}"];

/** Lists of 100,000 items, for fields that hold lists. */
export const LONG_LISTS: readonly string[] = [
	`[${"{},".repeat(99_999)}{}]`,
	`[${`"${UUID}",`.repeat(99_999)}"${UUID}"]`,
];

/** Values for a parameter of the query. */
export const QUERY_VALUES: readonly string[] = [
	...STRINGS.filter((one) => one !== LONE_SURROGATE),
	...NUMBERS.map(String),
	"-0",
	"1.5",
	"null",
	"[]",
	"{}",
	"x".repeat(5000),
];

/** Values for a part of the path, encoded. */
export const PATH_VALUES: readonly string[] = [
	...STRINGS.filter((one) => one !== "" && one !== LONE_SURROGATE).map(encodeURIComponent),
	"0",
	"-1",
	"1e308",
	"9007199254740993",
	"%00",
	"%E0%A4%A",
	"x".repeat(5000),
];

/** Bodies that are not an object, or not JSON at all. */
export const WHOLE_BODIES: readonly string[] = [
	"",
	"null",
	"[]",
	'"x"',
	"1",
	"{}",
	"{",
	"\u0000",
	'{"__proto__":null}',
	deep(100_000),
];
