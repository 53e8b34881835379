import { isSmallRewording } from "../../../src/forms/finding/smallRewording";

describe("a title that names the same in slightly other words", () => {
  it.each([
    ["きっかけづくり", "きっかけ作り"],
    ["まちづくりの推進", "街づくりの推進"],
    ["子どもの居場所", "子供の居場所"],
    ["障害者への支援", "障がい者への支援"],
    ["ゴミの減量", "ごみの減量"],
    ["人材の育成", "人材の確保・育成"],
    ["場の活用", "場の有効活用"],
    ["相談体制の拡充と周知", "相談体制の拡充"],
  ])("%s → %s", (from, to) => {
    expect([isSmallRewording(from, to), isSmallRewording(to, from)]).toEqual([true, true]);
  });
});

describe("a title that took another's place", () => {
  it.each([
    ["公園の整備", "道路の整備"],
    ["高齢者支援の推進", "障害者支援の推進"],
    ["小学校の改修", "中学校の改修"],
    ["まつりの開催", "会議の開催"],
    ["ごみの対策", "水の対策"],
    ["第1期の計画づくり", "第2期の計画づくり"],
    ["相談", "消費者相談窓口"],
    ["情報の提供", "場の活用"],
  ])("%s → %s", (from, to) => {
    expect([isSmallRewording(from, to), isSmallRewording(to, from)]).toEqual([false, false]);
  });
});
