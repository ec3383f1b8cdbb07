/**
 * A stored row: every field that a response may show, without the fields that are added when the row is shown.
 *
 * @typeParam Shown the generated type of the response
 * @typeParam Added the fields that are not stored
 */
export type Row<Shown, Added extends keyof Shown = never> = {
	-readonly [Key in keyof Shown as Exclude<Key, Added>]-?: Shown[Key];
};
