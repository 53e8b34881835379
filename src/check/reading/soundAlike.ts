/** Characters in names of sections that are taken for each other as they sound or look alike. */
const groups =
  "働動道同童 協共供強 科課 係掛 策作 政制整成生 境況 健建 険検剣 環還管官館観 対体 振進新 興工交公広 計系 援縁園緑 祉止紙 福副復 補保 祭災済防 域息 齢令 労老 障章 活括 習修集 農濃 路露 住従 宅拓 会解介 画図 産参 財材 給級 食植 推堆 微徴 待侍 績積 育郁 務夢 委依 連練 携形 子こ".split(
    " ",
  );

const groupOf = new Map(
  groups.flatMap((group) => Array.from(group, (character) => [character, group] as const)),
);

export const areAlike = (one: string, other: string): boolean => groupOf.get(one)?.includes(other) === true;
