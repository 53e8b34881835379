/** The Ministry's rules for tables that machines can read (2020), which findings name by their numbers. */
export const rulesAddress = "https://www.soumu.go.jp/menu_news/s-news/01toukatsu01_02000186.html";
