import DefaultTheme from "vitepress/theme-without-fonts";
import ApiFilter from "./ApiFilter.vue";
import "./style.css";
import "./api.css";

export default {
	extends: DefaultTheme,
	enhanceApp({ app }) {
		app.component("ApiFilter", ApiFilter);
	},
};
