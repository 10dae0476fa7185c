//! A program that holds the table and does nothing: what it weighs as WebAssembly is what the table weighs.
//!
//! `cargo xtask build` builds it and holds it to its budget.

use std::hint::black_box;

use status_atlas::facts::{CLASSES, LIBRARIES, Origin, Spec, TABLE};

fn main() {
    black_box((&TABLE, &LIBRARIES, &CLASSES));
    for entry in black_box(&TABLE).iter() {
        black_box(entry.summary);
        black_box(entry.finer_codes().next());
    }
    for origin in black_box(Origin::ALL) {
        black_box((origin.id(), origin.label(), origin.about()));
    }
    for spec in black_box(Spec::ALL) {
        black_box(spec.info());
    }
}
