//! The ranking model: sparse multinomial logistic regression over the features of a query.
//!
//! An entry's score is its bias and the weights of the features that are there. Encoded, a weight has 4 bits, a
//! bias 8. Features are coded by their differences, and so are the entries of a feature: by their ranks among all entries,
//! those with the most weights first, so that most differences are small.

use std::collections::BTreeMap;

use status_atlas_facts::COUNT;
use status_atlas_regression::{self as regression, Sample};

use crate::bytes::{Reader, TooLarge, Writer};
use crate::questions::Example;

/// The weights that are kept. Each takes about 1.7 bytes after compression; more of them fit the training lines
/// better, and new questions hardly.
const MAX_WEIGHTS: usize = 20_000;
/// The training lines that must have a feature for it to get weights. Higher forgets rare words, lower learns
/// accidents.
const MIN_LINES: u32 = 2;
/// The part of the weights that is encoded as it is; larger ones are clipped to the largest of these, so that the
/// steps between the sixteen levels are small. Higher keeps strong weights, and makes weak ones coarser.
const UNCLIPPED: f32 = 0.97;

/// The trained weights, quantized.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Per entry of the table, its bias in steps of `bias_step`.
    biases: Vec<i8>,
    bias_step: f32,
    /// The places of the entries in the table, those with the most weights first.
    ranked: Vec<u16>,
    /// The features that have weights, sorted.
    features: Vec<u32>,
    /// Per feature, the place of its first weight; and the number of weights at the end.
    starts: Vec<u32>,
    /// Per weight, its entry's place in the table; by rank within a feature.
    entries: Vec<u16>,
    /// Per weight, its level, 0 to 15: -7.5 to 7.5 steps of `weight_step`.
    levels: Vec<u8>,
    weight_step: f32,
}

/// Half of the distance between the lowest and the highest level.
const HALF_RANGE: f32 = 7.5;

impl Model {
    /// Trains a model on examples. The same examples give the same model on every machine.
    pub fn train(examples: &[Example]) -> Model {
        // Features are numbers of many bits, few of which are used: number those that come often enough.
        let mut lines: BTreeMap<u32, u32> = BTreeMap::new();
        for (feature, _) in examples.iter().flat_map(|example| &example.features) {
            *lines.entry(*feature).or_default() += 1;
        }
        let used: Vec<u32> = lines
            .into_iter()
            .filter(|(_, lines)| *lines >= MIN_LINES)
            .map(|(feature, _)| feature)
            .collect();
        let numbered = |(feature, value): &(u32, f32)| {
            let number = used.binary_search(feature).ok()?;
            Some((number as u32, *value))
        };
        let samples: Vec<Sample> = examples
            .iter()
            .map(|example| Sample {
                features: example.features.iter().filter_map(numbered).collect(),
                classes: example.entries.clone(),
            })
            .collect();
        Model::quantize(
            &regression::train(&samples, used.len(), COUNT, MAX_WEIGHTS),
            &used,
        )
    }

    /// Rounds trained weights to their levels. `used` holds the feature of each of the regression's.
    fn quantize(trained: &regression::Weights, used: &[u32]) -> Model {
        let mut sizes: Vec<f32> = trained.weights.iter().map(|weight| weight.value.abs()).collect();
        sizes.sort_unstable_by(f32::total_cmp);
        let largest = sizes.get((sizes.len() as f32 * UNCLIPPED) as usize);
        let weight_step = largest.map_or(1.0, |largest| largest / HALF_RANGE);
        let largest_bias = trained
            .biases
            .iter()
            .fold(f32::MIN_POSITIVE, |most, bias| most.max(bias.abs()));
        let bias_step = largest_bias / f32::from(i8::MAX);
        let mut model = Model {
            biases: trained
                .biases
                .iter()
                .map(|bias| (bias / bias_step).round() as i8)
                .collect(),
            bias_step,
            ranked: (0..COUNT as u16).collect(),
            features: Vec::new(),
            starts: vec![0],
            entries: Vec::new(),
            levels: Vec::new(),
            weight_step,
        };
        let mut weight_counts = vec![0_u32; COUNT];
        for weight in &trained.weights {
            weight_counts[usize::from(weight.class)] += 1;
        }
        model
            .ranked
            .sort_by_key(|&entry| std::cmp::Reverse(weight_counts[usize::from(entry)]));
        let ranks = model.ranks();
        for weights in trained.weights.chunk_by(|a, b| a.feature == b.feature) {
            model.features.push(used[weights[0].feature as usize]);
            let mut weights = weights.to_vec();
            weights.sort_unstable_by_key(|weight| ranks[usize::from(weight.class)]);
            for weight in weights {
                let level = (weight.value / weight_step + HALF_RANGE)
                    .round()
                    .clamp(0.0, 2.0 * HALF_RANGE);
                model.entries.push(weight.class);
                model.levels.push(level as u8);
            }
            model.starts.push(model.entries.len() as u32);
        }
        model
    }

    /// Per entry of the table, its rank.
    fn ranks(&self) -> Vec<u16> {
        let mut ranks = vec![0; COUNT];
        for (rank, &entry) in self.ranked.iter().enumerate() {
            ranks[usize::from(entry)] = rank as u16;
        }
        ranks
    }

    /// The score of each entry of the table before any feature is looked at: higher, the likelier it is asked for.
    pub fn biases(&self) -> impl Iterator<Item = f32> + Clone {
        self.biases.iter().map(|&bias| f32::from(bias) * self.bias_step)
    }

    /// The weights of a feature: the entry's place in the table, and the weight. Empty where it has none.
    pub fn weights(&self, feature: u32) -> impl Iterator<Item = (u16, f32)> {
        let range = self.features.binary_search(&feature).map_or(0..0, |number| {
            self.starts[number] as usize..self.starts[number + 1] as usize
        });
        let levels = self.levels[range.clone()].iter();
        let weights = levels.map(|&level| (f32::from(level) - HALF_RANGE) * self.weight_step);
        self.entries[range].iter().copied().zip(weights)
    }

    pub(crate) fn encode(&self, out: &mut Writer) -> Result<(), TooLarge> {
        out.count("features", self.features.len())?;
        out.count("weights", self.entries.len())?;
        out.f32(self.bias_step);
        out.f32(self.weight_step);
        self.biases
            .iter()
            .for_each(|&bias| out.bytes(&bias.to_le_bytes()));
        out.u16s(self.ranked.iter().copied());
        let mut previous = 0;
        for &feature in &self.features {
            out.varint(feature - previous);
            previous = feature;
        }
        for bounds in self.starts.windows(2) {
            out.varint(bounds[1] - bounds[0]);
        }
        let ranks = self.ranks();
        for bounds in self.starts.windows(2) {
            let mut previous = 0;
            for &entry in &self.entries[bounds[0] as usize..bounds[1] as usize] {
                let rank = ranks[usize::from(entry)];
                out.varint(u32::from(rank - previous));
                previous = rank;
            }
        }
        for pair in self.levels.chunks(2) {
            out.bytes(&[pair[0] | pair.get(1).unwrap_or(&0) << 4]);
        }
        Ok(())
    }

    pub(crate) fn decode(reader: &mut Reader) -> Option<Model> {
        let (feature_count, weight_count) = (reader.count()?, reader.count()?);
        let (bias_step, weight_step) = (reader.f32()?, reader.f32()?);
        let biases = reader.bytes(COUNT)?.iter().map(|&bias| bias as i8).collect();
        let ranked: Vec<u16> = reader.u16s(COUNT)?.collect();
        let mut features = Vec::with_capacity(feature_count);
        let mut feature: u32 = 0;
        for place in 0..feature_count {
            let difference = reader.varint()?;
            if place > 0 && difference == 0 {
                return None;
            }
            feature = feature.checked_add(difference)?;
            features.push(feature);
        }
        let mut starts = Vec::with_capacity(feature_count + 1);
        let mut start: u32 = 0;
        starts.push(start);
        for _ in 0..feature_count {
            start = start.checked_add(reader.varint()?)?;
            starts.push(start);
        }
        if start as usize != weight_count || ranked.iter().any(|&entry| usize::from(entry) >= COUNT) {
            return None;
        }
        let mut entries = Vec::with_capacity(weight_count);
        for bounds in starts.windows(2) {
            let mut rank: u32 = 0;
            for _ in bounds[0]..bounds[1] {
                rank = rank.checked_add(reader.varint()?)?;
                entries.push(*ranked.get(rank as usize)?);
            }
        }
        let pairs = reader.bytes(weight_count.div_ceil(2))?;
        let mut levels: Vec<u8> = pairs.iter().flat_map(|&pair| [pair & 15, pair >> 4]).collect();
        levels.truncate(weight_count);
        Some(Model {
            biases,
            bias_step,
            ranked,
            features,
            starts,
            entries,
            levels,
            weight_step,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use status_atlas_regression::{Weight, Weights};

    #[test]
    fn weights_are_rounded_to_sixteen_levels() {
        let weight = |feature, class, value| Weight {
            feature,
            class,
            value,
        };
        let trained = Weights {
            weights: vec![weight(0, 3, 1.5), weight(0, 300, -1.5), weight(1, 3, 0.7)],
            biases: vec![0.5; COUNT],
        };
        let model = Model::quantize(&trained, &[17, 4242]);
        let of = |feature| model.weights(feature).collect::<Vec<_>>();
        assert_eq!(of(17), [(3, 1.5), (300, -1.5)]);
        assert!((of(4242)[0].1 - 0.7).abs() <= model.weight_step / 2.0);
        assert_eq!(of(18), []);
        assert!(model.biases().all(|bias| (bias - 0.5).abs() < 0.01));
    }

    #[test]
    fn an_entry_beyond_255_keeps_its_place() {
        let trained = Weights {
            weights: vec![Weight {
                feature: 0,
                class: 300,
                value: 1.0,
            }],
            biases: vec![0.0; COUNT],
        };
        let mut bytes = Writer::default();
        let model = Model::quantize(&trained, &[1]);
        model.encode(&mut bytes).unwrap();
        let decoded = Model::decode(&mut Reader::new(&bytes.into_bytes())).unwrap();
        assert_eq!(decoded, model);
        assert_eq!(decoded.weights(1).next().map(|(entry, _)| entry), Some(300));
    }
}
