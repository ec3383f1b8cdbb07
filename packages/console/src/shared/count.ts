/** A number of things in words, such as "1 request" or "23,000 deliveries". */
export function countOf(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
