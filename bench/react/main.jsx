// The calculator as an engineer writes it with React: state, memo, components.
import { lazy, memo, StrictMode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { paths, ratio, reported } from "./model.js";
import EagerCharts from "virtual:charts";

const GOAL = 200;
const NAMES = { negotiation: "国際ルールの交渉", expansion: "海外展開の支援", cooperation: "途上国との協力" };

const Stepper = memo(function Stepper({ pillar, amount, move }) {
  const step = (by) => () => move(pillar, by);
  return (
    <div className="row">
      <span id={`name-${pillar}`}>{NAMES[pillar]}</span>
      <button id={`step-down-${pillar}`} aria-describedby={`name-${pillar}`} aria-label="減らす" onClick={step(-1)}>−</button>
      <output id={`amount-${pillar}`}>{amount}億円</output>
      <button id={`step-up-${pillar}`} aria-describedby={`name-${pillar}`} aria-label="増やす" onClick={step(1)}>＋</button>
    </div>
  );
});

function Answer({ rows, budget }) {
  const goal = rows.find(({ year }) => year === 2030);
  const share = (value) => `${(100 * value).toFixed(0)}%`;
  return (
    <p className="answer" id="answer" aria-live="polite">
      2030年の輸出は{goal.exports.toFixed(1)}十億ドル（目標{GOAL}）。このうち事業による分は
      {(goal.support + goal.rules).toFixed(2)}十億ドル。ルールを採用する国は{goal.adopters.toFixed(1)}か国。
      費用に対する便益は2030年までで{share(ratio(rows, budget, 2030))}、2035年までで{share(ratio(rows, budget, 2035))}。
    </p>
  );
}

function Bar({ rows }) {
  const goal = rows.find(({ year }) => year === 2030);
  const width = (value) => ({ width: `${Math.min(100, (100 * value) / GOAL)}%` });
  return <div className="bar" role="img" aria-label="目標までの長さ"><i style={width(goal.market)} /><i style={width(goal.support + goal.rules)} /></div>;
}

/** Mounts the lazy charts once the page has nothing else to do. */
function useIdle() {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(waiting);
  }, []);
  return idle;
}

const Charts = EagerCharts ?? lazy(() => import("./charts.jsx"));

function Calculator() {
  const [budget, setBudget] = useState(reported);
  const move = useCallback((pillar, by) => setBudget((now) => ({ ...now, [pillar]: Math.max(0, now[pillar] + by) })), []);
  const rows = useMemo(() => paths(budget), [budget]);
  const idle = useIdle();
  const placeholder = [0, 1, 2, 3].map((key) => <div className="chart" key={key} />);
  return (
    <main>
      <h1>予算を動かす</h1>
      {Object.keys(budget).map((pillar) => <Stepper key={pillar} pillar={pillar} amount={budget[pillar] * 10} move={move} />)}
      <Answer rows={rows} budget={budget} />
      <Bar rows={rows} />
      {idle || EagerCharts ? <Suspense fallback={placeholder}><Charts rows={rows} /></Suspense> : placeholder}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<StrictMode><Calculator /></StrictMode>);
