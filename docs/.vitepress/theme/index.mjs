import DefaultTheme from "vitepress/theme-without-fonts";
import ApiFilter from "./ApiFilter.vue";
import { listen } from "./hovers.mjs";
import "./style.css";
import "./api.css";
import "./hovers.css";

export default {
	extends: DefaultTheme,
	enhanceApp({ app }) {
		app.component("ApiFilter", ApiFilter);
		if (typeof document !== "undefined") listen();
	},
};
