//! The evidence found in a text, in the shape of the contract.

use std::borrow::Cow;

/// One response or line that was found, with who made it and why.
///
/// As JSON its names are in camel case, as the site and the package show them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Evidence {
    /// The form that it was read as.
    pub form: Form,
    /// The format of the log or message, as `aws-alb`.
    pub format: Option<&'static str>,
    /// The status of the response; `None` where no response came or the text names none.
    pub status: Option<u16>,
    /// The id of the emitter that made the response; `None` where the text does not tell. `origin` is whatever stands
    /// behind the last hop that the text names, `app` an application that it does not name.
    pub emitter: Option<&'static str>,
    /// The certainty of the emitter.
    pub certainty: Certainty,
    /// The emitters that it passed through, the outermost first, as far as the text shows.
    pub path: Vec<&'static str>,
    /// The id of the emitter that wrote the content, where its words tell.
    pub page: Option<&'static str>,
    /// The place of the fault.
    pub fault: Option<Fault>,
    /// The ids of the table's entries, the likeliest first.
    pub entries: Vec<&'static str>,
    /// The finer codes that stand beside the status.
    pub finer: Vec<Finer>,
    /// The parts of the text that were used.
    pub reasons: Vec<Reason>,
    /// Steps to check, or information that would decide.
    pub next: Vec<Cow<'static, str>>,
    /// Advice on repeating this very request; `None` where the text is about no request that could be.
    pub retry: Option<Cow<'static, str>>,
    /// Request ids and the like, to name when asking for help.
    pub ids: Vec<Id>,
    /// The offset in the text at which the evidence begins.
    pub from: usize,
    /// The offset at which it ends.
    pub to: usize,
}

macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        pub enum $name {
            $($(#[$variant_about])* #[cfg_attr(feature = "serde", serde(rename = $word))] $variant,)*
        }

        impl $name {
            /// The word in JSON.
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }
    };
}

words! {
    /// The form of a piece of text.
    Form {
        /// The head of a response, with or without its content.
        Head = "head",
        /// A line of an access log.
        AccessLog = "access-log",
        /// A line of an error log.
        ErrorLog = "error-log",
        /// The content of a response alone.
        Body = "body",
        /// The message of a client.
        ClientError = "client-error",
    }
}

words! {
    /// The certainty of a verdict.
    Certainty {
        /// The text proves it.
        Certain = "certain",
        /// Two signs speak for it and none against it, or one that is hardly seen elsewhere.
        Likely = "likely",
        /// The text does not tell.
        Unknown = "unknown",
    }
}

words! {
    /// The place of a fault.
    Fault {
        /// The client: its request, its settings, or it left.
        Client = "client",
        /// The network: name, connection, TLS.
        Network = "network",
        /// The emitter itself: its configuration, limits or rules.
        Proxy = "proxy",
        /// The server behind the emitter.
        Upstream = "upstream",
        /// The application.
        Application = "application",
    }
}

words! {
    /// The weight of a reason for the verdict.
    Weight {
        /// It decides.
        Decides = "decides",
        /// It speaks for it.
        Suggests = "suggests",
        /// It rules somebody out.
        Excludes = "excludes",
    }
}

/// A code finer than the status. Its meaning stands in the file of names, which no program that reads evidence contains.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Finer {
    /// The id of its vocabulary, or of the list of clients' messages that has it.
    pub vocabulary: &'static str,
    /// The code as its vocabulary lists it.
    pub code: Cow<'static, str>,
}

/// A part of the text that was used, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Reason {
    /// The offset at which the part begins.
    pub from: usize,
    /// The offset at which it ends.
    pub to: usize,
    /// The sentence on it.
    pub says: Cow<'static, str>,
    /// Its weight for the verdict.
    pub weight: Weight,
}

/// An id of the request, to find it again in somebody's log.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Id {
    /// The name to show.
    pub name: &'static str,
    /// The id itself.
    pub value: String,
    /// The offset in the text at which it begins.
    pub from: usize,
    /// The offset at which it ends.
    pub to: usize,
}

/// The most reasons of one verdict. More are read by nobody.
const MOST_REASONS: usize = 64;

impl Evidence {
    /// Evidence that says nothing yet, of a part of the text.
    pub(crate) fn new(form: Form, format: Option<&'static str>, span: Span) -> Evidence {
        Evidence {
            form,
            format,
            status: None,
            emitter: None,
            certainty: Certainty::Unknown,
            path: Vec::new(),
            page: None,
            fault: None,
            entries: Vec::new(),
            finer: Vec::new(),
            reasons: Vec::new(),
            next: Vec::new(),
            retry: None,
            ids: Vec::new(),
            from: span.0,
            to: span.1,
        }
    }

    /// Adds a reason that points to a part of the text.
    pub(crate) fn because(&mut self, span: Span, weight: Weight, says: impl Into<Cow<'static, str>>) {
        let says = says.into();
        let same = |reason: &Reason| reason.from == span.0 && reason.to == span.1 && reason.says == says;
        if self.reasons.len() < MOST_REASONS && !self.reasons.iter().any(same) {
            self.reasons.push(Reason {
                from: span.0,
                to: span.1,
                says,
                weight,
            });
        }
    }

    /// Adds what to check.
    pub(crate) fn check(&mut self, next: &'static str) {
        if !self.next.iter().any(|other| other == next) {
            self.next.push(Cow::Borrowed(next));
        }
    }

    /// Adds an emitter to the way, once.
    pub(crate) fn through(&mut self, emitter: &'static str) {
        if !self.path.contains(&emitter) {
            self.path.push(emitter);
        }
    }

    /// Names who made the response.
    pub(crate) fn made_by(&mut self, emitter: &'static str, certainty: Certainty) {
        self.emitter = Some(emitter);
        self.certainty = certainty;
    }

    /// Moves every offset by what `place` makes of it.
    pub(crate) fn move_offsets(&mut self, mut place: impl FnMut(usize) -> usize) {
        for at in [&mut self.from, &mut self.to] {
            *at = place(*at);
        }
        for reason in &mut self.reasons {
            reason.from = place(reason.from);
            reason.to = place(reason.to);
        }
        for id in &mut self.ids {
            id.from = place(id.from);
            id.to = place(id.to);
        }
    }
}

/// A part of a text, as byte offsets of its beginning and end.
pub(crate) type Span = (usize, usize);
