/**
 * Makes `instanceof` work across copies of this package: an ESM client with a CommonJS transport, two versions in one tree, another
 * realm. Also sets the name of the class and its prototype, which consoles print and minifiers change.
 */
export function brand(name: string, Class: { readonly prototype: object }): void {
	const mark = Symbol.for(`@countersign/sdk/${name}`);
	const configurable = true;
	Object.defineProperties(Class.prototype, {
		[mark]: { value: true },
		name: { value: name, configurable, writable: true },
	});
	Object.defineProperties(Class, {
		name: { value: name, configurable },
		[Symbol.hasInstance]: {
			configurable,
			value(this: unknown, value: unknown): boolean {
				// A subclass inherits this function, and is recognized as usual.
				if (this !== Class) return Function.prototype[Symbol.hasInstance].call(this, value);
				return typeof value === "object" && value !== null && mark in value;
			},
		},
	});
}

/** Brands several classes; the names of the properties are the names of the classes. */
export function brandAll(classes: Readonly<Record<string, { readonly prototype: object }>>): void {
	for (const [name, Class] of Object.entries(classes)) brand(name, Class);
}
