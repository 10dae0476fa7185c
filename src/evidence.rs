//! The exports of the program that reads pasted evidence. It is loaded when something is pasted.

use serde::Serialize;
use serde_wasm_bindgen::Error;
use status_atlas_facts::{Emitter, MEANINGS, Named};
use status_atlas_identify as identify;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::object::object;

/// Every response or line of a log in a text, in its order: an array of `Evidence`. Offsets are UTF-16 code units.
///
/// # Errors
///
/// Fails if the array cannot be made, as when JavaScript has no memory left.
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

/// A station on the way of a response.
#[derive(Serialize)]
struct Hop {
    name: &'static str,
    role: &'static str,
}

/// The name of an emitter to show and its role; null where there is none of that id.
///
/// # Errors
///
/// As for [`identify_text`].
#[wasm_bindgen]
pub fn emitter(id: &str) -> Result<JsValue, Error> {
    object(&Emitter::from_id(id).map(|emitter| Hop {
        name: emitter.name,
        role: emitter.role.id(),
    }))
}

/// Today's name of an entry; undefined where it has none.
#[wasm_bindgen]
pub fn phrase(id: &str) -> Option<String> {
    let meaning = MEANINGS.iter().find(|meaning| meaning.id == id)?;
    meaning.phrase.map(str::to_owned)
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
