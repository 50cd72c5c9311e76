//! One file a view: its ECharts spec, data, table and sentence.
