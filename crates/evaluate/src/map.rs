//! Every split of one scenario's yearly totals, as CSV.

use std::io::{self, Write};
use std::path::Path;

use model::Pillar;
use scenario::Scenario;
use scenario::analysis::{MAP_PARTS, Outcome, SplitMap};
use tempfile::NamedTempFile;

use crate::tornado::outcome_name;

/// Writes the table: the shares of the three pillars in whole percent, then the outcomes, an empty cell
/// where undefined. It takes its place once it is complete.
pub(crate) fn write(scenario: &Scenario, table: &Path) -> io::Result<()> {
    let folder = table.parent().filter(|folder| !folder.as_os_str().is_empty());
    let file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    let mut csv = csv::Writer::from_writer(io::BufWriter::new(file));
    let pillars = Pillar::ALL.map(|pillar| pillar.id().to_owned());
    csv.write_record(pillars.into_iter().chain(Outcome::ALL.map(outcome_name)))?;
    for split in SplitMap::of(scenario) {
        let percent = split.parts.map(|part| part * 100 / MAP_PARTS);
        csv.serialize((percent, split.outcomes))?;
    }
    let mut file = csv.into_inner().map_err(csv::IntoInnerError::into_error)?;
    file.flush()?;
    let file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.persist(table)?;
    Ok(())
}
