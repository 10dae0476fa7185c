//! Packs the facts for the program, and learns which words of a question speak for which entry.
//!
//! The facts of `src/facts` become `table.bin` and `dictionary.txt`, which `src/table.rs` reads.
//!
//! Each text file in `src/questions` is named after an entry's id and holds, a line each, what people ask and what
//! programs print where that entry is the answer. A line in two files has two right answers. The first
//! lines are the entry's keywords. What is learned of all is `learned.bin`, which `src/learned.rs` reads.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use facts::{COUNT, Coder, Entry, FACTS};
use status_atlas_learning::{Example, Model, Weight, learn};

#[path = "src/facts/mod.rs"]
#[allow(dead_code, unused_imports)]
mod facts;
#[path = "src/features.rs"]
mod features;
#[path = "src/words.rs"]
#[allow(dead_code)]
mod words;

/// How many weights are kept: each is 1.7 bytes to load, after compression.
const WEIGHTS: usize = 20000;
/// A feature that fewer questions have is no rule.
const LEAST_QUESTIONS: u32 = 2;
/// How many lines of a file are the entry's keywords.
const KEYWORDS: usize = 4;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/facts");
    println!("cargo::rerun-if-changed=src/questions");
    println!("cargo::rerun-if-changed=src/features.rs");
    println!("cargo::rerun-if-changed=src/words.rs");
    let mut entries: Vec<Entry> = FACTS.iter().map(|entry| **entry).collect();
    let mut questions: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (place, entry) in entries.iter_mut().enumerate() {
        let file = format!("src/questions/{}.txt", entry.id);
        let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}"))?;
        for line in text.lines() {
            questions.entry(line.to_owned()).or_default().push(place as u16);
        }
        let keywords: Vec<&str> = text.lines().take(KEYWORDS).collect();
        // The explorer's program does not show them.
        if cfg!(not(feature = "app")) {
            *entry = entry.with_keywords(keywords.join("\n").leak());
        }
    }
    let is_text = |file: &fs::DirEntry| file.path().extension() == Some("txt".as_ref());
    let files = fs::read_dir("src/questions")?.filter(|file| file.as_ref().is_ok_and(is_text));
    if files.count() > COUNT {
        return Err("src/questions has a file that is named after no entry".into());
    }

    let texts: Vec<String> = entries
        .iter()
        .flat_map(|entry| [entry.words.whole().text(), entry.keywords().into_text()])
        .collect();
    let coder = Coder::of(&texts);

    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("table.bin"), facts::pack(&entries, &coder))?;
    fs::write(folder.join("dictionary.txt"), coder.words().join("\n"))?;
    fs::write(folder.join("learned.bin"), learned(&questions))?;
    Ok(())
}

/// Learns from the questions and packs what was learned.
fn learned(questions: &BTreeMap<String, Vec<u16>>) -> Vec<u8> {
    let mut examples: Vec<Example> = questions
        .iter()
        .map(|(question, answers)| {
            let mut words = Vec::new();
            words::split(question, |word| words.push(word.to_owned()));
            Example {
                features: features::of(
                    words
                        .iter()
                        .map(|word| (words::stem(word), words::is_common(word))),
                ),
                answers: answers.clone(),
            }
        })
        .collect();
    // Features are numbers of many bits, few of which are used: number those that come often enough.
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for (feature, _) in examples.iter().flat_map(|example| &example.features) {
        *counts.entry(*feature).or_default() += 1;
    }
    let used: Vec<u32> = counts
        .into_iter()
        .filter(|(_, count)| *count >= LEAST_QUESTIONS)
        .map(|(feature, _)| feature)
        .collect();
    for example in &mut examples {
        example
            .features
            .retain_mut(|(feature, _)| match used.binary_search(feature) {
                Ok(place) => {
                    *feature = place as u32;
                    true
                }
                Err(_) => false,
            });
    }
    pack(&learn(&examples, used.len(), COUNT, WEIGHTS), &used)
}

/// Packs a model: four bits a weight, eight a bias, and features by their distance from the one before.
fn pack(model: &Model, used: &[u32]) -> Vec<u8> {
    // Few weights are far larger than the rest. They are cut, so that the steps between levels are small.
    let mut sizes: Vec<f32> = model.weights.iter().map(|weight| weight.value.abs()).collect();
    sizes.sort_unstable_by(f32::total_cmp);
    let largest = sizes.get(sizes.len() * 97 / 100).copied().unwrap_or(1.0);
    let largest_bias = model.biases.iter().fold(0.0, |a: f32, b| a.max(b.abs()));
    let step = (largest / 7.5 * 1024.0).ceil() as u16;
    let bias_step = (largest_bias / 127.0 * 1024.0).ceil() as u16;
    let in_steps = |value: f32, step: u16| value * 1024.0 / f32::from(step);

    let (mut counts, mut answers, mut levels, mut gaps) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut before = 0;
    for weights in model.weights.chunk_by(|a, b| a.feature == b.feature) {
        let feature = used[weights[0].feature as usize];
        let mut gap = feature - before;
        before = feature;
        while gap >= u32::from(u8::MAX) {
            gaps.push(u8::MAX);
            gap -= u32::from(u8::MAX);
        }
        gaps.push(gap as u8);
        counts.push(weights.len() as u8);
        for Weight { answer, value, .. } in weights {
            answers.push(*answer as u8);
            levels.push((in_steps(*value, step) + 7.5).round().clamp(0.0, 15.0) as u8);
        }
    }
    let mut packed = Vec::new();
    for number in [counts.len() as u16, answers.len() as u16, step, bias_step] {
        packed.extend(number.to_le_bytes());
    }
    packed.extend(
        model
            .biases
            .iter()
            .map(|bias| in_steps(*bias, bias_step).round() as i8 as u8),
    );
    packed.extend(counts);
    packed.extend(answers);
    packed.extend(
        levels
            .chunks(2)
            .map(|pair| pair[0] | pair.get(1).unwrap_or(&0) << 4),
    );
    packed.extend(gaps);
    packed
}
