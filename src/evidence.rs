//! The exports of the program that reads pasted evidence. It is loaded when something is pasted.

use serde_wasm_bindgen::Error;
use status_atlas_facts::{Emitter, Vocabulary};
use status_atlas_identify as identify;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::object::object;

/// Every response or line of a log in a text, in its order: an array of `Evidence`. Offsets are UTF-16 code units.
///
/// # Errors
///
/// Where the array cannot be made, as when JavaScript has no memory left.
#[wasm_bindgen(js_name = identify)]
pub fn identify_text(text: &str) -> Result<JsValue, Error> {
    object(&identify::identify_utf16(text))
}

/// The parts of a text that may be secrets: beginnings and ends by turns, in UTF-16 code units.
#[wasm_bindgen]
pub fn secrets(text: &str) -> Vec<usize> {
    let parts = identify::secrets_utf16(text);
    parts.into_iter().flat_map(|(from, to)| [from, to]).collect()
}

/// The name of an emitter to show; undefined where there is none of that id.
#[wasm_bindgen(js_name = emitterName)]
pub fn emitter_name(id: &str) -> Option<String> {
    Emitter::from_id(id).map(|emitter| emitter.name.to_owned())
}

/// The page of a vocabulary below the site's root, without slashes.
#[wasm_bindgen(js_name = vocabularyPage)]
pub fn vocabulary_page(id: &str) -> Option<String> {
    Vocabulary::from_id(id).map(|vocabulary| vocabulary.page.to_owned())
}

/// A log that is read in pieces.
#[wasm_bindgen]
#[derive(Default)]
pub struct Log(identify::Reader);

#[wasm_bindgen]
impl Log {
    /// A log of which nothing was read.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Log {
        Log::default()
    }

    /// Reads a further piece.
    pub fn read(&mut self, piece: &str) {
        self.0.read(piece);
    }

    /// The counts of the log: a `Summary`.
    ///
    /// # Errors
    ///
    /// As for [`identify_text`].
    pub fn finish(self) -> Result<JsValue, Error> {
        object(&self.0.finish())
    }
}
