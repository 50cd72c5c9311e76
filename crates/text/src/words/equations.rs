//! What the equations are called, what each says, and what its letters mean.

use report::Lang;

/// A name of the formulas and what it means.
type Term = (&'static str, &'static str);

/// The words round the formulas.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after the place that shows it")]
pub struct Equations {
    pub title: &'static str,
    /// In the order of the equations: the name, and what it says in one sentence.
    pub equations: [Term; 8],
    pub symbols: &'static str,
    pub until: &'static str,
    pub reached: &'static str,
    pub missed: &'static str,
    pub to_the_power: &'static str,
    terms: &'static [Term],
}

impl Equations {
    /// The words of a language.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Ja => &Self::JA,
            Lang::En => &Self::EN,
        }
    }

    /// What a name means that is no assumption and no figure of the report.
    pub fn term(&self, base: &str) -> Option<&'static str> {
        self.terms.iter().find(|(name, _)| *name == base).map(|(_, meaning)| *meaning)
    }

    /// Written for a Japanese reader.
    pub const JA: Self = Self {
        title: "{number} {name}",
        equations: [
            (
                "市場の伸び",
                "事業がないときの輸出は、報告書の年の高い伸びが年ごとに薄れ、長期の伸びに近づきながら増えます。",
            ),
            (
                "活動の蓄積",
                "予算は翌年から活動として蓄積され、年ごとに薄れます。予算が多いほど追加の効果は小さく、報告書の案を続けた状態を基準とします。",
            ),
            (
                "支援で増える輸出",
                "企業の海外展開支援と技術協力は、報告書の案の予算で増える輸出に効果の大きさを掛け、円からドルに直した分だけ輸出を増やします。",
            ),
            (
                "採用国",
                "採用国の数は、事業がなくても増える分に、専門人材と技術協力が数年遅れて加える分を足し、残りの国が減るほど増え方を緩めます。",
            ),
            (
                "ルールで増える輸出",
                "事業で増えた採用国に向かう輸出が一定の割合で増え、市場、支援、ルールの三つを足すと輸出の全体になります。",
            ),
            (
                "避けられる損失",
                "制約される企業は放っておけば増えます。採用国が増えた分だけ制約が解け、それに見合う機会損失が避けられます。",
            ),
            (
                "便益と費用",
                "支援がもたらす付加価値・利益と、避けられる損失のうち利益とみなす分を割り引いて足し、公的資金の追加費用を含む費用で割ります。年を区切って二つ示します。",
            ),
            (
                "目標との比較",
                "結果を目標と比べます。目標はここで初めて現れ、これまでのどの式にも入っていません。",
            ),
        ],
        symbols: "記号の意味",
        until: "{year}まで：",
        reached: "届く",
        missed: "届かない",
        to_the_power: "の、次を指数とする累乗：",
        terms: &[
            ("t", "見る年（目標の年）"),
            ("k", "起点の年からの年数"),
            ("g", "事業がないときの、その年の伸び"),
            ("XB", "事業がないときの輸出"),
            ("ε", "年ごとの偶然（標準正規分布）。偶然を引く計算でだけ使う"),
            ("C", "柱の活動の蓄積（年額）"),
            ("b", "柱の年間予算"),
            ("ψ", "柱の効果の大きさ。報告書の案を続けた状態が1"),
            ("Bref", "報告書にある柱の年間予算"),
            ("XA", "支援で増える輸出"),
            ("u", "採用への働きかけの大きさ"),
            ("H", "採用への働きかけの累計"),
            ("m", "これから採用する可能性がある国の数"),
            ("A", "採用国の数"),
            ("AB", "事業がないときの採用国の数"),
            ("ΔA", "事業で増える採用国の数"),
            ("XR", "ルールで増える輸出"),
            ("X", "輸出の全体"),
            ("ΔX", "事業で増える輸出"),
            ("cB", "事業がないときに制約される企業の割合"),
            ("c", "制約される企業の割合"),
            ("LA", "避けられる損失（年額）"),
            ("V", "割り引いた便益の合計"),
            ("T", "便益を数える最後の年"),
            ("v", "足し合わせる年"),
            ("z", "予算の最後の年"),
            ("Z", "割り引いた費用の合計"),
            ("Q", "便益が費用の何倍か"),
            ("T_Q", "便益が費用に追いつく年（目標の年以後で探す）"),
            ("A_G", "目標に届く最少の採用国の数"),
            ("P_A", "採用国の目標に届く割合。偶然を引く計算でだけ使う"),
            ("q", "採用国を1か国増やすのにかかる予算"),
            ("y", "予算1円当たりの、事業で増える輸出の合計"),
            ("w", "起点の年から目標に届くのに必要な年ごとの伸び"),
        ],
    };

    /// Written for an English reader.
    pub const EN: Self = Self {
        title: "{number} {name}",
        equations: [
            (
                "The market",
                "Without the programme, exports grow by a rate that starts from the report’s high growth and fades year by year to the long-run rate.",
            ),
            (
                "What activity builds up",
                "Money acts from the year after and wears off; the more there is, the less a further yen does. Keeping up the report’s plan counts as one.",
            ),
            (
                "Exports from support",
                "Support and cooperation add what the reported budget would bring, times how far it has taken effect, turned from yen into dollars.",
            ),
            (
                "Adopting countries",
                "Countries come on their own, and more of them some years after money for specialists and cooperation; the fewer are left, the slower they come.",
            ),
            (
                "Exports from the rules",
                "Exports to each country that adopts because of the programme rise by a fixed share. Market, support and rules add up to all exports.",
            ),
            (
                "Loss avoided",
                "Left alone, ever more companies are constrained. Each extra country frees some of them, and a like part of the lost opportunity is avoided.",
            ),
            (
                "Benefits and costs",
                "The gain from support and what of the loss avoided is gain, discounted and added up, over the costs with what raising the money costs. Two closing years stand side by side.",
            ),
            (
                "Against the goals",
                "Results are held against the goals, which appear here for the first time: no equation above holds one.",
            ),
        ],
        symbols: "What the symbols mean",
        until: "By {year}: ",
        reached: "reached",
        missed: "not reached",
        to_the_power: " to the power of ",
        terms: &[
            ("t", "The year that is looked at: the goals’ year"),
            ("k", "Years since the base year"),
            ("g", "Growth in the year without the programme"),
            ("XB", "Exports without the programme"),
            ("ε", "Chance, year by year (standard normal); only where chance is drawn"),
            ("C", "What a pillar has built up, as an amount a year"),
            ("b", "A pillar’s budget in a year"),
            ("ψ", "How far a pillar has taken effect; one if the plan is kept up"),
            ("Bref", "A pillar’s yearly budget in the report"),
            ("XA", "Exports from support"),
            ("u", "The pull on countries"),
            ("H", "That pull, added up over the years"),
            ("m", "Countries that are left to win"),
            ("A", "Adopting countries"),
            ("AB", "Adopting countries without the programme"),
            ("ΔA", "Extra countries due to the programme"),
            ("XR", "Exports from the rules"),
            ("X", "All exports"),
            ("ΔX", "Extra exports due to the programme"),
            ("cB", "Share of companies constrained without the programme"),
            ("c", "Share of companies constrained"),
            ("LA", "Loss avoided in the year"),
            ("V", "Benefits, discounted and added up"),
            ("T", "The last year whose benefits count"),
            ("v", "Each year of the sum"),
            ("z", "The last year of the budget"),
            ("Z", "Costs, discounted and added up"),
            ("Q", "Benefits over costs"),
            ("T_Q", "The year in which benefits catch up with costs, from the goals’ year on"),
            ("A_G", "The fewest countries that meet the goal"),
            ("P_A", "How often the goal for countries is met; only where chance is drawn"),
            ("q", "Budget for each extra country"),
            ("y", "Extra exports for a yen of budget, all years together"),
            ("w", "Yearly growth that would reach the goal from the base year"),
        ],
    };
}
