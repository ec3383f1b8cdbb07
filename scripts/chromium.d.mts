export declare const CHROMIUM_FLAGS: string[];
export declare function chromium():
	| { readonly path: string; readonly why?: undefined }
	| { readonly path?: undefined; readonly why: string };
