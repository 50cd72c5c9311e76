//! Reads many texts that were links, files of scenarios, drafts, saved scenarios or indexes before
//! chance changed them.
//!
//! `cargo run -p scenario --profile tool --example mutate -- 10000000 7` reads ten million of the
//! seed 7. No text may stop the program or take more than 16 MB in all. What fails is named by
//! its seed and number, so that it can be read again alone.

mod chance;
mod text;

use std::num::NonZero;
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::thread;

use allocation_counter::measure;
use scenario::{MemoryStorage, Storage, draft, library, link, wire};

use chance::Chance;
use text::{Starts, Text};

const DEFAULT_READS: u64 = 10_000_000;
/// The most bytes that one read may ask for in all.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// What came of some reads.
#[derive(Default)]
struct Tally {
    read: u64,
    accepted: u64,
    most_bytes: u64,
    failed: Vec<u64>,
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse());
    let (Ok(reads), Ok(seed)) =
        (arguments.next().unwrap_or(Ok(DEFAULT_READS)), arguments.next().unwrap_or(Ok(1)))
    else {
        eprintln!("usage: mutate [READS [SEED]]");
        return ExitCode::from(2);
    };
    let Some(starts) = Starts::new() else {
        eprintln!("nothing can be written");
        return ExitCode::FAILURE;
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let tallies: Vec<Tally> = thread::scope(|scope| {
        let part = |first| {
            let (numbers, starts) = ((first as u64..reads).step_by(threads), &starts);
            scope.spawn(move || run(numbers, seed, starts))
        };
        let parts: Vec<_> = (0..threads).map(part).collect();
        parts.into_iter().filter_map(|part| part.join().ok()).collect()
    });
    report(&tallies, reads, seed)
}

fn run(numbers: impl Iterator<Item = u64>, seed: u64, starts: &Starts) -> Tally {
    let mut tally = Tally::default();
    for number in numbers {
        let text = starts.text(&mut Chance::new(seed, number));
        let mut outcome = Ok(false);
        let memory = measure(|| outcome = catch_unwind(|| accepts(&text)));
        tally.read += 1;
        tally.accepted += u64::from(matches!(outcome, Ok(true)));
        tally.most_bytes = tally.most_bytes.max(memory.bytes_total);
        if outcome.is_err() || memory.bytes_total > MOST_BYTES {
            tally.failed.push(number);
        }
    }
    tally
}

/// Readers of links and files get every text: a link may be pasted where a file belongs, and a file
/// where a link. What a browser keeps is read from the place where it is kept.
fn accepts(text: &Text) -> bool {
    let Text { kept_under, text } = text;
    let link = link::read(text).is_ok();
    let file = wire::read_bytes(text.as_bytes()).is_ok();
    let Some(key) = kept_under else {
        return link || file;
    };
    let storage = MemoryStorage::default();
    // A store in memory takes any text.
    let is_kept = storage.set(key, text).is_ok();
    let draft = matches!(draft::load(&storage), Ok(Some(_)));
    is_kept && (draft || library::list(&storage).is_ok_and(|list| !list.entries.is_empty()))
}

fn report(tallies: &[Tally], wanted: u64, seed: u64) -> ExitCode {
    let sum = |part: fn(&Tally) -> u64| tallies.iter().map(part).sum::<u64>();
    let (read, accepted) = (sum(|tally| tally.read), sum(|tally| tally.accepted));
    let most = tallies.iter().map(|tally| tally.most_bytes).max().unwrap_or(0);
    println!("seed {seed}: {read} texts read, {accepted} accepted, at most {most} bytes a read");
    let failed: Vec<u64> = tallies.iter().flat_map(|tally| tally.failed.clone()).collect();
    if failed.is_empty() && read == wanted {
        return ExitCode::SUCCESS;
    }
    eprintln!("failed: {failed:?}; {} not read", wanted - read);
    ExitCode::FAILURE
}
