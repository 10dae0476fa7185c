//! Rust values as plain JavaScript objects, for the programs that give them to scripts.

use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::prelude::JsValue;

/// Makes a plain object of a value, as its JSON would parse.
///
/// # Errors
///
/// If the object cannot be made, as when JavaScript has no memory left.
pub fn object(value: &impl Serialize) -> Result<JsValue, Error> {
    value.serialize(&Serializer::json_compatible())
}
