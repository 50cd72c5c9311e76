// The app as the one file has it: its WASM is in the script, since nothing can be fetched.
import init from "app-glue";
import bytes from "app-wasm";

export { start, start_editor, start_library } from "app-glue";
export default () => init({ module_or_path: bytes });
