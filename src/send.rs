//! Snippets that send a code: one template per framework, server or document, filled from the facts.
//!
//! The fields and the content are those of the example in [`crate::exchange`]; the constant is the one that the
//! framework's library has, or else the number.

use std::fmt::Write as _;

use status_atlas_facts::{Entry, Origin, Standing, Wire};

use crate::exchange::{self, ORDER};

/// A snippet that sends the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The stable key: that of the library whose constants it uses, or its own.
    pub key: &'static str,
    /// The name to show.
    pub label: &'static str,
    /// The language that it is written in.
    pub language: Language,
    /// Its lines.
    pub text: String,
}

/// A language of snippets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// JavaScript, as a module.
    JavaScript,
    /// Python.
    Python,
    /// Java: a method.
    Java,
    /// C#.
    CSharp,
    /// Go: a function.
    Go,
    /// Rust.
    Rust,
    /// Ruby.
    Ruby,
    /// PHP.
    Php,
    /// Elixir.
    Elixir,
    /// nginx: what stands in a `server` block.
    Nginx,
    /// Caddyfile: what stands in a site's block.
    Caddy,
    /// HAProxy: what stands in a frontend.
    Haproxy,
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

/// The response that a snippet sends.
struct Answer {
    code: u16,
    title: &'static str,
    entry: &'static Entry,
    fields: Vec<(&'static str, &'static str)>,
    content: Content,
}

/// The content of the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    None,
    /// [`ORDER`].
    Order,
    /// A problem as RFC 9457 has it, with status and title.
    Problem,
}

/// The snippets that send an entry; empty where it is not for a server's author to send, or where the framework does it.
///
/// Interim answers come from the server, 206 and 304 from its handling of files and conditions, and what is in a 207 is
/// more than a snippet.
///
/// ```
/// use status_atlas::{search::lookup, send};
/// let snippets = send::snippets(lookup::by_id("429").unwrap());
/// let go = snippets.iter().find(|snippet| snippet.label == "Go net/http").unwrap();
/// assert!(go.text.contains("w.WriteHeader(http.StatusTooManyRequests)"));
/// assert!(send::snippets(lookup::by_id("499-nginx").unwrap()).is_empty());
/// ```
pub fn snippets(entry: &'static Entry) -> Vec<Snippet> {
    let is_for_authors = entry.origin == Origin::Iana
        && entry.standing == Standing::Standard
        && entry.wire == Some(Wire::Sent)
        && (200..=599).contains(&entry.code)
        && !matches!(entry.code, 206..=208 | 226 | 304);
    let (true, Some(title)) = (is_for_authors, entry.reason()) else {
        return Vec::new();
    };
    let answer = Answer {
        code: entry.code,
        title,
        entry,
        fields: exchange::fields(entry),
        content: match entry.code {
            204 | 205 | 300..=399 => Content::None,
            200..=299 => Content::Order,
            _ => Content::Problem,
        },
    };
    let snippet = |key, label, language, text| Snippet {
        key,
        label,
        language,
        text,
    };
    let mut snippets = vec![
        snippet("express", "Express", Language::JavaScript, answer.express()),
        snippet("fastify", "Fastify", Language::JavaScript, answer.fastify()),
        snippet("next", "Next.js", Language::JavaScript, answer.next()),
        snippet("starlette_status", "FastAPI", Language::Python, answer.fastapi()),
        snippet(
            "python_http_httpstatus",
            "Flask",
            Language::Python,
            answer.flask(),
        ),
        snippet("django", "Django", Language::Python, answer.django()),
        snippet(
            "drf_status",
            "Django REST framework",
            Language::Python,
            answer.drf(),
        ),
        snippet("spring_httpstatus", "Spring", Language::Java, answer.spring()),
        snippet(
            "aspnetcore_statuscodes",
            "ASP.NET Core",
            Language::CSharp,
            answer.aspnet(),
        ),
        snippet("go_net_http", "Go net/http", Language::Go, answer.go()),
        snippet("rust_http", "Rust axum", Language::Rust, answer.axum()),
        snippet("actix", "Rust actix-web", Language::Rust, answer.actix()),
        snippet("rack_symbol", "Ruby on Rails", Language::Ruby, answer.rails()),
        snippet("symfony_response", "Laravel", Language::Php, answer.laravel()),
        snippet("symfony", "Symfony", Language::Php, answer.symfony()),
        snippet("plug_status", "Phoenix", Language::Elixir, answer.phoenix()),
        snippet("nginx", "nginx", Language::Nginx, answer.nginx()),
        snippet("caddy", "Caddy", Language::Caddy, answer.caddy()),
        snippet("haproxy", "HAProxy", Language::Haproxy, answer.haproxy()),
        snippet("openapi", "OpenAPI", Language::Yaml, answer.openapi()),
    ];
    if answer.content == Content::Problem {
        snippets.push(snippet(
            "problem",
            "Problem (RFC 9457)",
            Language::Json,
            answer.problem(),
        ));
    }
    snippets
}

/// A text between double quotes, as most languages write it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\\\""))
}

/// A text between single quotes. No value of an example has one.
fn single(text: &str) -> String {
    format!("'{text}'")
}

impl Answer {
    /// The constant of a library, or else the number.
    fn constant(&self, library: &str) -> String {
        let mut constants = self.entry.constants();
        let found = constants.find(|(known, _)| known.key == library);
        match found.and_then(|(_, names)| names.into_iter().next()) {
            Some(name) => name,
            None => self.code.to_string(),
        }
    }

    /// The media type of the content, if there is any.
    fn media_type(&self) -> Option<&'static str> {
        match self.content {
            Content::None => None,
            Content::Order => Some("application/json"),
            Content::Problem => Some("application/problem+json"),
        }
    }

    /// The content in one line; empty where there is none.
    fn json(&self) -> String {
        match self.content {
            Content::None => String::new(),
            Content::Order => ORDER.to_owned(),
            Content::Problem => format!("{{\"status\":{},\"title\":\"{}\"}}", self.code, self.title),
        }
    }

    /// The content's members by `member`, a name and a value that is written as in JSON, joined by commas.
    fn members(&self, member: impl Fn(&str, &str) -> String) -> String {
        let title = quoted(self.title);
        let code = self.code.to_string();
        let members: [(&str, &str); 2] = match self.content {
            Content::Problem => [("status", &code), ("title", &title)],
            _ => [("item", "\"tea\""), ("count", "2")],
        };
        members.map(|(name, value)| member(name, value)).join(", ")
    }

    /// Every field with the content's type last, each by `field`, joined by `between`.
    fn fields_with_type(&self, between: &str, field: impl Fn(&str, &str) -> String) -> String {
        let own_type = self.media_type().map(|kind| ("Content-Type", kind));
        let all: Vec<String> = self
            .fields
            .iter()
            .copied()
            .chain(own_type)
            .map(|(name, value)| field(name, value))
            .collect();
        all.join(between)
    }

    /// Every field by `field`, one after the other.
    fn each_field(&self, field: impl Fn(&str, &str) -> String) -> String {
        self.fields
            .iter()
            .map(|(name, value)| field(name, value))
            .collect()
    }

    fn express(&self) -> String {
        let fields =
            self.each_field(|name, value| format!("  response.set({}, {});\n", quoted(name), quoted(value)));
        let last = match self.content {
            Content::None => "response.end();".to_owned(),
            Content::Order => format!("response.json({{ {} }});", self.object()),
            Content::Problem => format!(
                "response.type(\"application/problem+json\").send(JSON.stringify({{ {} }}));",
                self.object()
            ),
        };
        let code = self.code;
        format!(
            "app.all(\"/orders\", (request, response) => {{\n  response.status({code});\n{fields}  {last}\n}});"
        )
    }

    /// The content's members as a JavaScript object has them.
    fn object(&self) -> String {
        self.members(|name, value| format!("{name}: {value}"))
    }

    fn fastify(&self) -> String {
        let fields =
            self.each_field(|name, value| format!("  reply.header({}, {});\n", quoted(name), quoted(value)));
        let last = match self.media_type() {
            None => "return reply.send();".to_owned(),
            Some(kind) => format!(
                "return reply.type(\"{kind}\").send(JSON.stringify({{ {} }}));",
                self.object()
            ),
        };
        let code = self.code;
        format!(
            "fastify.all(\"/orders\", async (request, reply) => {{\n  reply.code({code});\n{fields}  {last}\n}});"
        )
    }

    fn next(&self) -> String {
        let fields =
            self.fields_with_type(", ", |name, value| format!("{}: {}", quoted(name), quoted(value)));
        let content = match self.content {
            Content::None => "null".to_owned(),
            _ => format!("JSON.stringify({{ {} }})", self.object()),
        };
        let headers = if fields.is_empty() {
            String::new()
        } else {
            format!(", headers: {{ {fields} }}")
        };
        let code = self.code;
        format!(
            "export function POST() {{\n  return new Response({content}, {{ status: {code}{headers} }});\n}}"
        )
    }

    /// The fields as a Python dictionary.
    fn dictionary(&self) -> String {
        let fields: Vec<String> = self
            .fields
            .iter()
            .map(|(name, value)| format!("{}: {}", quoted(name), quoted(value)))
            .collect();
        format!("{{{}}}", fields.join(", "))
    }

    /// The content's members as a Python dictionary has them.
    fn dictionary_of_content(&self) -> String {
        format!(
            "{{{}}}",
            self.members(|name, value| format!("\"{name}\": {value}"))
        )
    }

    /// A call with the given arguments, each on a line where there are several.
    fn call(&self, function: &str, arguments: &[Option<String>]) -> String {
        let arguments: Vec<&str> = arguments.iter().flatten().map(String::as_str).collect();
        format!("{function}(\n        {},\n    )", arguments.join(",\n        "))
    }

    fn fastapi(&self) -> String {
        let has_content = self.content != Content::None;
        let class = if has_content { "JSONResponse" } else { "Response" };
        let call = self.call(
            class,
            &[
                has_content.then(|| self.dictionary_of_content()),
                Some(format!("status_code={}", self.constant("starlette_status"))),
                (!self.fields.is_empty()).then(|| format!("headers={}", self.dictionary())),
                (self.content == Content::Problem)
                    .then(|| "media_type=\"application/problem+json\"".to_owned()),
            ],
        );
        format!(
            "from fastapi import FastAPI, status\nfrom fastapi.responses import {class}\n\napp = FastAPI()\n\n\n@app.post(\"/orders\")\ndef orders():\n    return {call}"
        )
    }

    fn flask(&self) -> String {
        let content = match self.content {
            Content::None => "\"\"".to_owned(),
            _ => self.dictionary_of_content(),
        };
        let fields =
            self.fields_with_type(", ", |name, value| format!("{}: {}", quoted(name), quoted(value)));
        let code = self.constant("python_http_httpstatus");
        format!(
            "from http import HTTPStatus\n\nfrom flask import Flask\n\napp = Flask(__name__)\n\n\n@app.post(\"/orders\")\ndef orders():\n    return {content}, {code}, {{{fields}}}"
        )
    }

    fn django(&self) -> String {
        let has_content = self.content != Content::None;
        let class = if has_content {
            "JsonResponse"
        } else {
            "HttpResponse"
        };
        let call = self.call(
            class,
            &[
                has_content.then(|| self.dictionary_of_content()),
                Some(format!("status={}", self.code)),
                (!self.fields.is_empty()).then(|| format!("headers={}", self.dictionary())),
                (self.content == Content::Problem)
                    .then(|| "content_type=\"application/problem+json\"".to_owned()),
            ],
        );
        format!("from django.http import {class}\n\n\ndef orders(request):\n    return {call}")
    }

    fn drf(&self) -> String {
        let call = self.call(
            "Response",
            &[
                (self.content != Content::None).then(|| self.dictionary_of_content()),
                Some(format!("status={}", self.constant("drf_status"))),
                (!self.fields.is_empty()).then(|| format!("headers={}", self.dictionary())),
                (self.content == Content::Problem)
                    .then(|| "content_type=\"application/problem+json\"".to_owned()),
            ],
        );
        format!(
            "from rest_framework import status\nfrom rest_framework.decorators import api_view\nfrom rest_framework.response import Response\n\n\n@api_view([\"POST\"])\ndef orders(request):\n    return {call}"
        )
    }

    fn spring(&self) -> String {
        let code = self.constant("spring_httpstatus");
        let fields = self
            .each_field(|name, value| format!("\n            .header({}, {})", quoted(name), quoted(value)));
        let last = match self.content {
            Content::None => ".build()".to_owned(),
            Content::Order => ".body(Map.of(\"item\", \"tea\", \"count\", 2))".to_owned(),
            Content::Problem => format!(".body(ProblemDetail.forStatus({code}))"),
        };
        format!(
            "@PostMapping(\"/orders\")\nResponseEntity<?> orders() {{\n    return ResponseEntity.status({code}){fields}\n            {last};\n}}"
        )
    }

    fn aspnet(&self) -> String {
        let code = self.constant("aspnetcore_statuscodes");
        let fields = self.each_field(|name, value| {
            format!(
                "    context.Response.Headers[{}] = {};\n",
                quoted(name),
                quoted(value)
            )
        });
        let last = match self.content {
            Content::None => format!("Results.StatusCode({code})"),
            Content::Order => {
                format!("Results.Json(new {{ item = \"tea\", count = 2 }}, statusCode: {code})")
            }
            Content::Problem => format!("Results.Problem(title: \"{}\", statusCode: {code})", self.title),
        };
        format!("app.MapPost(\"/orders\", (HttpContext context) =>\n{{\n{fields}    return {last};\n}});")
    }

    fn go(&self) -> String {
        let mut text = "func orders(w http.ResponseWriter, r *http.Request) {\n".to_owned();
        text += &self.fields_with_type("", |name, value| {
            format!("\tw.Header().Set({}, {})\n", quoted(name), quoted(value))
        });
        let _ = writeln!(text, "\tw.WriteHeader({})", self.constant("go_net_http"));
        if self.content != Content::None {
            let _ = writeln!(text, "\tio.WriteString(w, `{}`)", self.json());
        }
        text + "}"
    }

    fn axum(&self) -> String {
        let fields = self.fields_with_type("", |name, value| {
            format!(
                "            ({}, {}),\n",
                quoted(&name.to_lowercase()),
                quoted(value)
            )
        });
        let mut parts = format!("        {},\n", self.rust_code());
        if !fields.is_empty() {
            let _ = writeln!(parts, "        [\n{fields}        ],");
        }
        if self.content != Content::None {
            let _ = writeln!(parts, "        r#\"{}\"#,", self.json());
        }
        format!(
            "use axum::{{http::StatusCode, response::IntoResponse}};\n\nasync fn orders() -> impl IntoResponse {{\n    (\n{parts}    )\n}}"
        )
    }

    /// The constant of the crate `http`, or what makes one of the number.
    fn rust_code(&self) -> String {
        match self.constant("rust_http") {
            name if name.starts_with("StatusCode") => name,
            number => format!("StatusCode::from_u16({number}).unwrap()"),
        }
    }

    fn actix(&self) -> String {
        let fields = self.each_field(|name, value| {
            format!("        .insert_header(({}, {}))\n", quoted(name), quoted(value))
        });
        let last = match self.media_type() {
            None => "        .finish()".to_owned(),
            Some(kind) => format!(
                "        .content_type(\"{kind}\")\n        .body(r#\"{}\"#)",
                self.json()
            ),
        };
        format!(
            "use actix_web::{{HttpResponse, http::StatusCode, post}};\n\n#[post(\"/orders\")]\nasync fn orders() -> HttpResponse {{\n    HttpResponse::build({})\n{fields}{last}\n}}",
            self.rust_code()
        )
    }

    fn rails(&self) -> String {
        let fields = self.each_field(|name, value| {
            format!("  response.set_header({}, {})\n", quoted(name), quoted(value))
        });
        let code = self.constant("rack_symbol");
        let last = match self.content {
            Content::None => format!("head {code}"),
            Content::Order => format!("render json: {{ {} }}, status: {code}", self.object()),
            Content::Problem => format!(
                "render json: {{ {} }}, status: {code}, content_type: \"application/problem+json\"",
                self.object()
            ),
        };
        format!("def create\n{fields}  {last}\nend")
    }

    /// The content's members as a PHP array has them.
    fn array(&self) -> String {
        let title = single(self.title);
        match self.content {
            Content::Problem => format!("['status' => {}, 'title' => {title}]", self.code),
            _ => "['item' => 'tea', 'count' => 2]".to_owned(),
        }
    }

    /// The fields as a PHP array.
    fn array_of_fields(&self) -> String {
        let fields = self.fields_with_type(", ", |name, value| {
            format!("{} => {}", single(name), single(value))
        });
        format!("[{fields}]")
    }

    fn laravel(&self) -> String {
        let (code, fields) = (self.constant("symfony_response"), self.array_of_fields());
        let answer = match self.content {
            Content::None => format!("response('', {code}, {fields})"),
            _ => format!("response()->json({}, {code}, {fields})", self.array()),
        };
        format!(
            "use Illuminate\\Support\\Facades\\Route;\nuse Symfony\\Component\\HttpFoundation\\Response;\n\nRoute::post('/orders', fn () => {answer});"
        )
    }

    fn symfony(&self) -> String {
        let (code, fields) = (self.constant("symfony_response"), self.array_of_fields());
        let answer = match self.content {
            Content::None => format!("new Response('', {code}, {fields})"),
            _ => format!("new JsonResponse({}, {code}, {fields})", self.array()),
        };
        format!(
            "#[Route('/orders', methods: ['POST'])]\npublic function orders(): Response\n{{\n    return {answer};\n}}"
        )
    }

    fn phoenix(&self) -> String {
        let fields = self.each_field(|name, value| {
            format!(
                "  |> put_resp_header({}, {})\n",
                quoted(&name.to_lowercase()),
                quoted(value)
            )
        });
        let kind = self
            .media_type()
            .map(|kind| format!("  |> put_resp_content_type(\"{kind}\")\n"))
            .unwrap_or_default();
        let content = match self.content {
            Content::None => "\"\"".to_owned(),
            _ => format!("~s({})", self.json()),
        };
        let code = self.constant("plug_status");
        format!("def create(conn, _params) do\n  conn\n{fields}{kind}  |> send_resp({code}, {content})\nend")
    }

    fn nginx(&self) -> String {
        // A redirect takes its address with the code.
        let leads = self.fields.iter().find(|(name, _)| *name == "Location");
        let is_redirect = matches!(self.code, 301 | 302 | 303 | 307 | 308);
        let fields = self.each_field(|name, value| match is_redirect && name == "Location" {
            true => String::new(),
            false => format!("    add_header {name} {} always;\n", single(value)),
        });
        let kind = self
            .media_type()
            .map(|kind| format!("    default_type {kind};\n"))
            .unwrap_or_default();
        let rest = match (self.content, leads) {
            (_, Some((_, address))) if is_redirect => format!(" {address}"),
            (Content::None, _) => String::new(),
            _ => format!(" {}", single(&self.json())),
        };
        format!(
            "location = /orders {{\n{kind}{fields}    return {}{rest};\n}}",
            self.code
        )
    }

    fn caddy(&self) -> String {
        let fields = self.fields_with_type("", |name, value| format!("\theader {name} `{value}`\n"));
        let content = match self.content {
            Content::None => String::new(),
            _ => format!("`{}` ", self.json()),
        };
        format!("handle /orders {{\n{fields}\trespond {content}{}\n}}", self.code)
    }

    fn haproxy(&self) -> String {
        let content = self
            .media_type()
            .map(|kind| format!(" content-type {kind} string {}", single(&self.json())))
            .unwrap_or_default();
        let fields = self.each_field(|name, value| format!(" hdr {name} {}", single(value)));
        format!(
            "http-request return status {}{content}{fields} if {{ path /orders }}",
            self.code
        )
    }

    fn openapi(&self) -> String {
        let mut text = format!(
            "responses:\n  \"{}\":\n    description: {}\n",
            self.code, self.title
        );
        if !self.fields.is_empty() {
            text += "    headers:\n";
            text += &self
                .each_field(|name, _| format!("      {name}:\n        schema:\n          type: string\n"));
        }
        if let Some(kind) = self.media_type() {
            let _ = write!(
                text,
                "    content:\n      {kind}:\n        schema:\n          type: object\n"
            );
        }
        text.trim_end().to_owned()
    }

    fn problem(&self) -> String {
        format!(
            "{{\n  \"type\": \"https://api.example.com/problems/{}\",\n  \"title\": \"{}\",\n  \"status\": {},\n  \"detail\": \"What went wrong here, for a person.\",\n  \"instance\": \"/orders/7\"\n}}",
            self.title.to_lowercase().replace([' ', '\''], "-"),
            self.title,
            self.code
        )
    }
}
