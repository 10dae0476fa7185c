//! Learns from examples which answer each feature speaks for.
//!
//! The model is multinomial logistic regression: an answer's score is its bias plus the weights of the
//! features that are there, and the answer with the highest score is the likeliest. It is trained over
//! all examples at once by Adam, with a lasso that draws weights to zero. Then all but the largest are
//! dropped, and those left are trained on, so that a few thousand say nearly as much as a million.
//!
//! The result depends on the examples alone: it is the same on every machine, bit for bit.
//!
//! ```
//! use status_atlas_learning::{Example, learn};
//! let example = |feature, answer| Example { features: vec![(feature, 1.0)], answers: vec![answer] };
//! let model = learn(&[example(0, 0), example(1, 1)], 2, 2, 4);
//! assert!(model.weights.iter().any(|weight| weight.feature == 1 && weight.answer == 1 && weight.value > 0.0));
//! ```

/// Something seen: its features, and the answers that are right for it.
#[derive(Debug, Clone)]
pub struct Example {
    /// The features and how strongly each is there, from 0 to 1.
    pub features: Vec<(u32, f32)>,
    /// The right answers. Each counts the same.
    pub answers: Vec<u16>,
}

/// What was learned.
#[derive(Debug, Clone)]
pub struct Model {
    /// The weights, by feature and then by answer; all others are zero.
    pub weights: Vec<Weight>,
    /// What each answer scores before any feature is looked at.
    pub biases: Vec<f32>,
}

/// How much a feature speaks for an answer, or against it.
#[derive(Debug, Clone, Copy)]
pub struct Weight {
    /// The feature.
    pub feature: u32,
    /// The answer.
    pub answer: u16,
    /// Above zero it speaks for the answer, below against it.
    pub value: f32,
}

/// Steps before weights are dropped, and after.
const STEPS: (u32, u32) = (120, 50);
/// The size of the first step; later ones are smaller, down to nothing.
const STEP: (f32, f32) = (0.15, 0.08);
/// What must be gained by a weight to be kept off zero, as a part of the mean loss.
const LASSO: f32 = 1.3e-5;
/// What large weights cost once the others are dropped.
const RIDGE: f32 = 3e-6;
/// An answer that is surer than this to be wrong teaches nothing new.
const SURE: f32 = 1e-3;
/// How much of the mean gradient, and of the mean squared one, is remembered from step to step.
const MEMORY: (f32, f32) = (0.9, 0.99);

/// Learns from examples with `features` features and `answers` answers, keeping `most` weights.
///
/// # Panics
///
/// If an example has a feature or an answer that is not below these numbers.
pub fn learn(examples: &[Example], features: usize, answers: usize, most: usize) -> Model {
    let mut weights = Parameters::new(features * answers);
    let mut biases = Parameters::new(answers);
    let mut lasso = LASSO;
    let mut ridge = 0.0;
    for (steps, size) in [(STEPS.0, STEP.0), (STEPS.1, STEP.1)] {
        for step in 0..steps {
            gradients(examples, &mut weights, &mut biases);
            let size = size * (1.0 - step as f32 / steps as f32);
            weights.step(step, size, lasso, ridge);
            biases.step(step, size, 0.0, 0.0);
        }
        if lasso > 0.0 {
            weights.drop_all_but(most);
            (lasso, ridge) = (0.0, RIDGE);
        }
    }
    let kept = weights
        .values
        .iter()
        .enumerate()
        .filter(|(_, value)| **value != 0.0);
    let weights = kept
        .map(|(place, &value)| Weight {
            feature: (place / answers) as u32,
            answer: (place % answers) as u16,
            value,
        })
        .collect();
    Model {
        weights,
        biases: biases.values,
    }
}

/// Adds up how the mean loss changes with each weight and bias.
fn gradients(examples: &[Example], weights: &mut Parameters, biases: &mut Parameters) {
    let answers = biases.values.len();
    let part = 1.0 / examples.len() as f32;
    let mut scores = vec![0.0; answers];
    for example in examples {
        scores.copy_from_slice(&biases.values);
        for &(feature, strength) in &example.features {
            let from = feature as usize * answers;
            for (score, weight) in scores.iter_mut().zip(&weights.values[from..from + answers]) {
                *score += strength * weight;
            }
        }
        let highest = scores.iter().copied().fold(f32::MIN, f32::max);
        let mut sum = 0.0;
        for score in &mut scores {
            *score = exponential(*score - highest);
            sum += *score;
        }
        let right = 1.0 / example.answers.len() as f32;
        for (answer, score) in scores.iter().enumerate() {
            let mut error = score / sum;
            if example.answers.contains(&(answer as u16)) {
                error -= right;
            }
            if error.abs() < SURE {
                continue;
            }
            biases.gradients[answer] += part * error;
            for &(feature, strength) in &example.features {
                weights.gradients[feature as usize * answers + answer] += part * error * strength;
            }
        }
    }
}

/// Numbers being learned, by Adam: each moves by its mean gradient over the root of its mean square.
struct Parameters {
    values: Vec<f32>,
    gradients: Vec<f32>,
    means: Vec<f32>,
    squares: Vec<f32>,
    /// One where a value may move, zero where it was dropped.
    kept: Vec<f32>,
}

impl Parameters {
    fn new(length: usize) -> Parameters {
        Parameters {
            values: vec![0.0; length],
            gradients: vec![0.0; length],
            means: vec![0.0; length],
            squares: vec![0.0; length],
            kept: vec![1.0; length],
        }
    }

    /// Moves every value against its gradient and forgets the gradients.
    fn step(&mut self, step: u32, size: f32, lasso: f32, ridge: f32) {
        // The first steps have nothing to remember.
        let known = |memory: f32| 1.0 - (0..=step).fold(1.0, |power: f32, _| power * memory);
        let (mean_known, square_known) = (known(MEMORY.0), known(MEMORY.1));
        let means = self.means.iter_mut().zip(&mut self.squares);
        let values = self.values.iter_mut().zip(&mut self.gradients);
        for (((value, gradient), (mean, square)), kept) in values.zip(means).zip(&self.kept) {
            let slope = (*gradient + ridge * *value) * kept;
            *gradient = 0.0;
            *mean = MEMORY.0 * *mean + (1.0 - MEMORY.0) * slope;
            *square = MEMORY.1 * *square + (1.0 - MEMORY.1) * slope * slope;
            let pace = size / ((*square / square_known).sqrt() + 1e-6);
            let moved = *value - pace * *mean / mean_known;
            *value = moved.signum() * (moved.abs() - pace * lasso).max(0.0);
        }
    }

    /// Sets all values to zero for good but the `most` largest, and starts the rest afresh.
    fn drop_all_but(&mut self, most: usize) {
        let mut sizes: Vec<f32> = self.values.iter().map(|value| value.abs()).collect();
        if let Some(first_kept) = sizes.len().checked_sub(most) {
            let (_, least, _) = sizes.select_nth_unstable_by(first_kept, f32::total_cmp);
            let least = least.max(f32::MIN_POSITIVE);
            for (value, kept) in self.values.iter_mut().zip(&mut self.kept) {
                if value.abs() < least {
                    (*value, *kept) = (0.0, 0.0);
                }
            }
        }
        self.means.fill(0.0);
        self.squares.fill(0.0);
    }
}

/// e to the power of `x`, for `x` of at most 0. The platform's own differs from machine to machine in the last bit.
fn exponential(x: f32) -> f32 {
    // (1 + x / 1024) to the power of 1024, by squaring; exact enough to learn by.
    let mut power = (1.0 + x / 1024.0).max(0.0);
    for _ in 0..10 {
        power *= power;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(features: &[u32], answer: u16) -> Example {
        Example {
            features: features.iter().map(|&feature| (feature, 1.0)).collect(),
            answers: vec![answer],
        }
    }

    fn best(model: &Model, features: &[u32]) -> usize {
        let mut scores = model.biases.clone();
        for weight in &model.weights {
            if features.contains(&weight.feature) {
                scores[usize::from(weight.answer)] += weight.value;
            }
        }
        (0..scores.len())
            .max_by(|&a, &b| scores[a].total_cmp(&scores[b]))
            .unwrap()
    }

    /// Features 0 to 2 tell the answer, feature 3 is everywhere.
    fn examples() -> Vec<Example> {
        (0..300)
            .map(|place| example(&[place % 3, 3], (place % 3) as u16))
            .collect()
    }

    #[test]
    fn telling_features_decide() {
        let model = learn(&examples(), 4, 3, 12);
        for feature in 0..3 {
            assert_eq!(best(&model, &[feature, 3]), feature as usize);
        }
    }

    #[test]
    fn few_weights_say_the_same() {
        let model = learn(&examples(), 4, 3, 3);
        assert_eq!(model.weights.len(), 3);
        assert!(model.weights.iter().all(|weight| weight.feature != 3));
        for feature in 0..3 {
            assert_eq!(best(&model, &[feature]), feature as usize);
        }
    }

    #[test]
    fn answers_that_come_often_are_likelier_where_nothing_else_is_known() {
        let mut examples = examples();
        examples.extend((0..300).map(|_| example(&[3], 2)));
        assert_eq!(best(&learn(&examples, 4, 3, 12), &[]), 2);
    }

    #[test]
    fn the_same_examples_teach_the_same() {
        let bits = |model: Model| {
            model
                .weights
                .iter()
                .map(|weight| weight.value.to_bits())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            bits(learn(&examples(), 4, 3, 8)),
            bits(learn(&examples(), 4, 3, 8))
        );
    }

    #[test]
    fn powers_of_e_are_near_the_true_ones() {
        for x in [0.0_f32, -0.1, -1.0, -5.0, -20.0] {
            assert!((exponential(x) - x.exp()).abs() < 0.02 * x.exp() + 1e-6, "{x}");
        }
    }
}
