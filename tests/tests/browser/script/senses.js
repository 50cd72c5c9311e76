// Words that point at something by its place on the screen, its shape, its colour or a sound alone.
(() => {
  const JAPANESE = /右側|左側|右の|左の|上の(?:図|表|ボタン|欄)|下の(?:図|表|ボタン|欄)|赤い|赤の|青い|青の|緑の|丸い|四角い|三角の|音が鳴/u;
  const ENGLISH = /\b(?:on the (?:right|left)|to the (?:right|left)|(?:right|left)-hand|(?:table|chart|picture|button|field) (?:above|below)|(?:red|blue|green|orange|grey|round|square|triangular) (?:button|line|dot|bar|box|field|area)|beep)\b/i;
  const faults = [];
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest("script")) continue;
    seen += 1;
    const found = node.data.match(JAPANESE) ?? node.data.match(ENGLISH);
    if (found) faults.push(`"${found[0]}" in "${node.data.trim().slice(0, 120)}"`);
  }
  return { seen, faults };
})()
