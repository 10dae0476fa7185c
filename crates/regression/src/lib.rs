//! Sparse multinomial logistic regression.
//!
//! A class's score is its bias plus the weights of the features that are there. The weights are trained on all samples at
//! once (batch gradient descent) by Adam, with an L1 penalty that draws them to zero. Then all but the largest are
//! pruned, and those left are trained on, so that a few thousand say nearly as much as a million.
//!
//! The result depends on the samples alone: it is the same on every machine, bit for bit.
//!
//! ```
//! use status_atlas_regression::{Sample, train};
//! let sample = |feature, class| Sample { features: vec![(feature, 1.0)], classes: vec![class] };
//! let trained = train(&[sample(0, 0), sample(1, 1)], 2, 2, 4);
//! assert!(trained.weights.iter().any(|weight| weight.feature == 1 && weight.class == 1 && weight.value > 0.0));
//! ```

use std::array;

/// A training sample: its features, and the classes that are right for it.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The features and their values, from 0 to 1.
    pub features: Vec<(u32, f32)>,
    /// The right classes. Each counts the same.
    pub classes: Vec<u16>,
}

/// Trained weights and biases.
#[derive(Debug, Clone)]
pub struct Weights {
    /// The weights that are not zero, by feature and then by class.
    pub weights: Vec<Weight>,
    /// The score of each class before any feature is looked at.
    pub biases: Vec<f32>,
}

/// The weight of a feature for a class.
#[derive(Debug, Clone, Copy)]
pub struct Weight {
    /// The feature.
    pub feature: u32,
    /// The class.
    pub class: u16,
    /// Above zero the feature speaks for the class, below against it.
    pub value: f32,
}

/// One of the two phases of training: before and after pruning.
struct Phase {
    /// Passes over all samples. More fit them closer and take longer.
    epochs: u32,
    /// The learning rate of the first epoch. It falls to zero over the phase.
    learning_rate: f32,
    /// The L1 penalty, as a part of the mean loss. Higher draws more weights to zero.
    l1: f32,
    /// The L2 penalty. Higher keeps weights smaller.
    l2: f32,
}

const BEFORE_PRUNING: Phase = Phase {
    epochs: 120,
    learning_rate: 0.15,
    l1: 1.3e-5,
    l2: 0.0,
};
const AFTER_PRUNING: Phase = Phase {
    epochs: 50,
    learning_rate: 0.08,
    l1: 0.0,
    l2: 3e-6,
};
/// Gradients of a class below this are skipped. Higher trains faster and less exactly.
const MIN_ERROR: f32 = 1e-3;
/// The decay of the mean gradient and of the mean squared one, from epoch to epoch. Higher remembers longer.
const ADAM_BETAS: (f32, f32) = (0.9, 0.99);
/// Keeps Adam from dividing by zero.
const ADAM_EPSILON: f32 = 1e-6;

/// Trains on samples with `features` features and `classes` classes, keeping at most `max_weights` weights.
///
/// # Panics
///
/// If a sample has a feature or a class that is not below these numbers.
pub fn train(samples: &[Sample], features: usize, classes: usize, max_weights: usize) -> Weights {
    let mut weights = Parameters::new(features * classes);
    let mut biases = Parameters::new(classes);
    run(samples, &mut weights, &mut biases, &BEFORE_PRUNING);
    weights.prune_to(max_weights);
    run(samples, &mut weights, &mut biases, &AFTER_PRUNING);
    let kept = weights
        .values
        .iter()
        .enumerate()
        .filter(|(_, value)| **value != 0.0);
    let weights = kept
        .map(|(place, &value)| Weight {
            feature: (place / classes) as u32,
            class: (place % classes) as u16,
            value,
        })
        .collect();
    Weights {
        weights,
        biases: biases.values,
    }
}

/// Trains for the epochs of a phase.
fn run(samples: &[Sample], weights: &mut Parameters, biases: &mut Parameters, phase: &Phase) {
    for epoch in 0..phase.epochs {
        add_gradients(samples, weights, biases);
        let rate = phase.learning_rate * (1.0 - epoch as f32 / phase.epochs as f32);
        weights.step(epoch, rate, phase.l1, phase.l2);
        biases.step(epoch, rate, 0.0, 0.0);
    }
}

/// Adds the gradient of the mean cross-entropy loss to the gradients of weights and biases.
fn add_gradients(samples: &[Sample], weights: &mut Parameters, biases: &mut Parameters) {
    let classes = biases.values.len();
    let part = 1.0 / samples.len() as f32;
    let mut scores = vec![0.0; classes];
    let mut errors: Vec<(usize, f32)> = Vec::with_capacity(classes);
    for sample in samples {
        softmax(&mut scores, sample, &weights.values, &biases.values);
        let right = 1.0 / sample.classes.len() as f32;
        errors.clear();
        for (class, probability) in scores.iter().enumerate() {
            let is_right = sample.classes.contains(&(class as u16));
            let error = if is_right {
                probability - right
            } else {
                *probability
            };
            if error.abs() >= MIN_ERROR {
                errors.push((class, part * error));
                biases.gradients[class] += part * error;
            }
        }
        // A feature's weights lie side by side: by feature and then by class, they are read from the cache.
        for &(feature, value) in &sample.features {
            let from = feature as usize * classes;
            let gradients = &mut weights.gradients[from..from + classes];
            for &(class, error) in &errors {
                gradients[class] += error * value;
            }
        }
    }
}

/// Fills `scores` with the probability of each class for a sample.
fn softmax(scores: &mut [f32], sample: &Sample, weights: &[f32], biases: &[f32]) {
    let classes = biases.len();
    scores.copy_from_slice(biases);
    for &(feature, value) in &sample.features {
        let from = feature as usize * classes;
        for (score, weight) in scores.iter_mut().zip(&weights[from..from + classes]) {
            *score += value * weight;
        }
    }
    let highest = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        // The standard library's exponential differs from machine to machine in the last bit.
        *score = libm::expf(*score - highest);
        sum += *score;
    }
    scores.iter_mut().for_each(|score| *score /= sum);
}

/// Parameters with their gradients and their Adam moments.
struct Parameters {
    values: Vec<f32>,
    gradients: Vec<f32>,
    /// The decaying mean of the gradients.
    means: Vec<f32>,
    /// The decaying mean of the squared gradients.
    squares: Vec<f32>,
    /// One where a value may move, zero where it was pruned.
    mask: Vec<f32>,
}

impl Parameters {
    fn new(length: usize) -> Parameters {
        let [values, gradients, means, squares] = array::from_fn(|_| vec![0.0; length]);
        Parameters {
            values,
            gradients,
            means,
            squares,
            mask: vec![1.0; length],
        }
    }

    /// One step of Adam, which forgets the gradients; then a proximal step for the L1 penalty.
    fn step(&mut self, epoch: u32, rate: f32, l1: f32, l2: f32) {
        // The bias correction of the first steps, which have nothing to remember.
        let correction = |beta: f32| 1.0 - (0..=epoch).fold(1.0, |power: f32, _| power * beta);
        let (mean_correction, square_correction) = (correction(ADAM_BETAS.0), correction(ADAM_BETAS.1));
        let moments = self.means.iter_mut().zip(&mut self.squares);
        let values = self.values.iter_mut().zip(&mut self.gradients);
        for (((value, gradient), (mean, square)), mask) in values.zip(moments).zip(&self.mask) {
            let slope = (*gradient + l2 * *value) * mask;
            *gradient = 0.0;
            *mean = ADAM_BETAS.0 * *mean + (1.0 - ADAM_BETAS.0) * slope;
            *square = ADAM_BETAS.1 * *square + (1.0 - ADAM_BETAS.1) * slope * slope;
            let step = rate / ((*square / square_correction).sqrt() + ADAM_EPSILON);
            let moved = *value - step * *mean / mean_correction;
            *value = moved.signum() * (moved.abs() - step * l1).max(0.0);
        }
    }

    /// Sets all values but the `count` largest to zero for good, and starts the moments of the rest afresh.
    fn prune_to(&mut self, count: usize) {
        let mut sizes: Vec<f32> = self.values.iter().map(|value| value.abs()).collect();
        if let Some(first_kept) = sizes.len().checked_sub(count) {
            let (_, least, _) = sizes.select_nth_unstable_by(first_kept, f32::total_cmp);
            let least = least.max(f32::MIN_POSITIVE);
            for (value, mask) in self.values.iter_mut().zip(&mut self.mask) {
                if value.abs() < least {
                    (*value, *mask) = (0.0, 0.0);
                }
            }
        }
        self.means.fill(0.0);
        self.squares.fill(0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(features: &[u32], class: u16) -> Sample {
        Sample {
            features: features.iter().map(|&feature| (feature, 1.0)).collect(),
            classes: vec![class],
        }
    }

    fn best(model: &Weights, features: &[u32]) -> usize {
        let mut scores = model.biases.clone();
        for weight in &model.weights {
            if features.contains(&weight.feature) {
                scores[usize::from(weight.class)] += weight.value;
            }
        }
        (0..scores.len())
            .max_by(|&a, &b| scores[a].total_cmp(&scores[b]))
            .unwrap()
    }

    /// Features 0 to 2 tell the class, feature 3 is everywhere.
    fn samples() -> Vec<Sample> {
        (0..300)
            .map(|place| sample(&[place % 3, 3], (place % 3) as u16))
            .collect()
    }

    #[test]
    fn telling_features_decide() {
        let model = train(&samples(), 4, 3, 12);
        for feature in 0..3 {
            assert_eq!(best(&model, &[feature, 3]), feature as usize);
        }
    }

    #[test]
    fn few_weights_say_the_same() {
        let model = train(&samples(), 4, 3, 3);
        assert_eq!(model.weights.len(), 3);
        assert!(model.weights.iter().all(|weight| weight.feature != 3));
        for feature in 0..3 {
            assert_eq!(best(&model, &[feature]), feature as usize);
        }
    }

    #[test]
    fn classes_that_come_often_are_likelier_where_nothing_else_is_known() {
        let mut samples = samples();
        samples.extend((0..300).map(|_| sample(&[3], 2)));
        assert_eq!(best(&train(&samples, 4, 3, 12), &[]), 2);
    }

    #[test]
    fn the_same_samples_train_the_same_weights() {
        let bits = |model: Weights| {
            model
                .weights
                .iter()
                .map(|weight| weight.value.to_bits())
                .collect::<Vec<_>>()
        };
        assert_eq!(bits(train(&samples(), 4, 3, 8)), bits(train(&samples(), 4, 3, 8)));
    }

    #[test]
    fn the_gradient_is_the_slope_of_the_loss() {
        let samples = [
            Sample {
                features: vec![(0, 1.0), (1, 0.5)],
                classes: vec![0],
            },
            Sample {
                features: vec![(1, 1.0)],
                classes: vec![1, 2],
            },
        ];
        let (features, classes) = (2, 3);
        let mut weights = Parameters::new(features * classes);
        let mut biases = Parameters::new(classes);
        for (place, value) in weights.values.iter_mut().enumerate() {
            *value = (place as f32 - 2.0) * 0.3;
        }
        let loss = |weights: &[f32]| -> f32 {
            let mut scores = vec![0.0; classes];
            let mut sum = 0.0;
            for sample in &samples {
                softmax(&mut scores, sample, weights, &[0.0; 3]);
                let share = 1.0 / sample.classes.len() as f32;
                sum -= sample
                    .classes
                    .iter()
                    .map(|&class| share * libm::logf(scores[usize::from(class)]))
                    .sum::<f32>();
            }
            sum / samples.len() as f32
        };
        add_gradients(&samples, &mut weights, &mut biases);
        const DIFFERENCE: f32 = 1e-2;
        for place in 0..features * classes {
            let mut moved = weights.values.clone();
            moved[place] += DIFFERENCE;
            let above = loss(&moved);
            moved[place] -= 2.0 * DIFFERENCE;
            let slope = (above - loss(&moved)) / (2.0 * DIFFERENCE);
            let gradient = weights.gradients[place];
            assert!(
                (slope - gradient).abs() < 1e-3,
                "weight {place}: {slope} and {gradient}"
            );
        }
    }
}
