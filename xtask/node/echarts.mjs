// The part of ECharts that this site draws with, as one classic script: `globalThis.echarts`.
// Lines (fans are stacked lines) and bars on a grid, from a dataset, by the SVG renderer. ECharts'
// tooltip is here for its axis pointer only: its own HTML box would break the content policy.
import * as core from "echarts/core";
import { BarChart, LineChart } from "echarts/charts";
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  TooltipComponent,
} from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

core.use([
  AriaComponent,
  BarChart,
  DatasetComponent,
  GridComponent,
  LineChart,
  SVGRenderer,
  TooltipComponent,
]);

globalThis.echarts = { init: core.init, getInstanceByDom: core.getInstanceByDom, version: core.version };
