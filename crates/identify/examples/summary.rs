//! Reads a log from standard input in chunks, and prints what was counted and the time that it took.

use std::io::Read;
use std::time::Instant;

/// The length of a chunk, in bytes, as a page would feed them.
const CHUNK: usize = 64 * 1024;

fn main() {
    let mut bytes = Vec::new();
    std::io::stdin()
        .read_to_end(&mut bytes)
        .expect("the input can be read");
    let text = String::from_utf8_lossy(&bytes);
    let start = Instant::now();
    let mut reader = status_atlas_identify::Reader::new();
    let mut rest = &text[..];
    while !rest.is_empty() {
        let mut end = rest.len().min(CHUNK);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        reader.read(&rest[..end]);
        rest = &rest[end..];
    }
    let summary = reader.finish();
    println!(
        "{} lines, {} read, in {:?}",
        summary.lines,
        summary.read,
        start.elapsed()
    );
    for group in &summary.statuses {
        println!(
            "{:?} {}: lines {} to {}",
            group.key, group.count, group.first_line, group.last_line
        );
    }
    for group in &summary.emitters {
        println!(
            "{:?} {}: {:?} to {:?}",
            group.key, group.count, group.first_time, group.last_time
        );
    }
    for group in &summary.finer {
        println!("{:?} {}", group.key, group.count);
    }
}
