//! A number that two builds share only if they agree bit for bit.

use crate::paths::Paths;
use crate::row::YearRow;

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// A hash (FNV-1a) of the bits of every value of the rows, for comparing a native with a WASM build.
pub fn fingerprint(paths: &Paths) -> u64 {
    let bits = paths.rows().iter().flat_map(values).map(f64::to_bits);
    bits.flat_map(u64::to_le_bytes)
        .fold(OFFSET, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

fn values(row: &YearRow) -> [f64; 12] {
    [
        row.exports_usd_bn,
        row.exports_base_usd_bn,
        row.exports_support_usd_bn,
        row.exports_rules_usd_bn,
        row.adopters,
        row.adopters_base,
        row.constrained_share,
        row.constrained_share_base,
        row.loss_avoided_jpy_bn,
        row.support_gain_jpy_bn,
        row.cost_jpy_bn,
        row.extra_adopters,
    ]
}
