// Where the one file begins: the page in the address is shown, then the app starts as it does on a
// host's page.
import "./page.js";
import "../boot.js";
