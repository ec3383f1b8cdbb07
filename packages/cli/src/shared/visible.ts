/** Returns a line of text from another system without characters that control a terminal or change the order of what it shows. */
export const visible = (line: string): string =>
	line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
