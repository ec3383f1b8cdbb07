const INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

/** Lets `console.log` and `util.inspect` show what `describe` returns for an object; `{}` if that is undefined. */
export function printable(prototype: object, describe: (of: object) => object | undefined): void {
	Object.defineProperty(prototype, INSPECT, {
		value(this: object, _depth: unknown, options?: object, inspect?: (value: unknown, options?: object) => string) {
			const shown = describe(this);
			if (!shown) return "{}";
			return inspect ? `${this.constructor.name} ${inspect(shown, options)}` : shown;
		},
	});
}
