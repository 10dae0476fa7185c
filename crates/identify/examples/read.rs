//! Reads evidence from standard input and prints the verdicts.

use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .expect("the input is text");
    for evidence in status_atlas_identify::identify(&text) {
        println!(
            "{} {:?}: status {:?}, made by {:?} ({}), through {:?}, page {:?}, fault {:?}, entries {:?}",
            evidence.form.id(),
            evidence.format,
            evidence.status,
            evidence.emitter,
            evidence.certainty.id(),
            evidence.path,
            evidence.page,
            evidence.fault.map(|fault| fault.id()),
            evidence.entries,
        );
        for finer in &evidence.finer {
            println!("  {} {}", finer.vocabulary, finer.code);
        }
        for reason in &evidence.reasons {
            let part = text.get(reason.from..reason.to).unwrap_or("?");
            println!("  [{}] {part:?}: {}", reason.weight.id(), reason.says);
        }
        for next in &evidence.next {
            println!("  > {next}");
        }
        if let Some(retry) = &evidence.retry {
            println!("  repeat? {retry}");
        }
        for id in &evidence.ids {
            println!("  id {}: {}", id.name, id.value);
        }
    }
}
