// Four charts by ECharts, drawn anew when the numbers change; without animation, as the site's are.
import { BarChart, LineChart } from "echarts/charts";
import { DatasetComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

echarts.use([BarChart, LineChart, DatasetComponent, GridComponent, TooltipComponent, SVGRenderer]);

const CHARTS = [
  { name: "輸出（十億ドル）", type: "line", series: ["market", "exports"] },
  { name: "事業による輸出（十億ドル）", type: "bar", series: ["support", "rules"] },
  { name: "採用する国", type: "line", series: ["adopters"] },
  { name: "避けられた損失（十億円）", type: "bar", series: ["avoided"] },
];

function Chart({ chart, rows }) {
  const host = useRef(null);
  const live = useRef(null);
  useEffect(() => {
    live.current = echarts.init(host.current, null, { renderer: "svg" });
    return () => live.current.dispose();
  }, []);
  useEffect(() => {
    live.current.setOption({
      animation: false,
      tooltip: { trigger: "axis" },
      grid: { left: 48, right: 16, top: 16, bottom: 32 },
      dataset: { source: rows },
      xAxis: { type: "category" },
      yAxis: { type: "value" },
      series: chart.series.map((key) => ({ type: chart.type, name: key, encode: { x: "year", y: key }, showSymbol: false })),
    });
  }, [chart, rows]);
  return <figure><figcaption>{chart.name}</figcaption><div className="chart" ref={host} /></figure>;
}

export default function Charts({ rows }) {
  return CHARTS.map((chart) => <Chart key={chart.name} chart={chart} rows={rows} />);
}
