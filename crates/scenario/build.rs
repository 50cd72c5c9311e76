//! TEMPORARY until data/ reads: numbers of MODEL.md by hand. Do not commit.

fn main() -> std::io::Result<()> {
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    std::fs::copy("/tmp/shadow-scenario/facts.json", std::path::Path::new(&out).join("facts.json"))?;
    Ok(())
}
