//! Learns which words of a question speak for which entry, from `src/questions`.
//!
//! Each file there is named after an entry's id and holds, a line each, what people ask and what
//! programs print where that entry is the answer. A line in two files has two right answers. Out come
//! `learned.bin`, which `src/learned.rs` reads, `keywords.txt` with the first lines of each file, and
//! `questions.rs` with the number of files.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use status_atlas_learning::{Example, Model, Weight, learn};

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
    println!("cargo::rerun-if-changed=src/questions");
    println!("cargo::rerun-if-changed=src/features.rs");
    println!("cargo::rerun-if-changed=src/words.rs");
    let mut files: Vec<PathBuf> = fs::read_dir("src/questions")?
        .map(|file| Ok(file?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    files.sort_by(|a, b| a.file_stem().cmp(&b.file_stem()));
    let mut questions: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    let mut keywords = String::new();
    for (answer, file) in files.iter().enumerate() {
        let text = fs::read_to_string(file)?;
        for line in text.lines() {
            questions.entry(line.to_owned()).or_default().push(answer as u16);
        }
        let first: Vec<&str> = text.lines().take(KEYWORDS).collect();
        writeln!(keywords, "{}", first.join("\t"))?;
    }

    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("keywords.txt"), keywords)?;
    fs::write(folder.join("questions.rs"), files.len().to_string())?;
    fs::write(folder.join("learned.bin"), learned(&questions, files.len()))?;
    Ok(())
}

/// Learns from the questions and packs what was learned.
fn learned(questions: &BTreeMap<String, Vec<u16>>, answers: usize) -> Vec<u8> {
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
    pack(&learn(&examples, used.len(), answers, WEIGHTS), &used)
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
