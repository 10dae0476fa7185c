//! Names of API errors, protocol errors and framework exceptions, with the status that they come with.
//!
//! A family is the list of one API, protocol or framework. Each has its file, and a page `/errors/oauth2/`.
//! To add a family, add its file, and its name to `FAMILIES`.

mod acme;
mod actix_web;
mod akka_http;
mod anthropic;
mod anthropic_python;
mod apns;
mod aspnet_core;
mod auth0;
mod aws;
mod aws_api_gateway;
mod aws_bedrock;
mod aws_cloudformation;
mod aws_cloudfront;
mod aws_cloudwatch_logs;
mod aws_cognito;
mod aws_dynamodb;
mod aws_ec2;
mod aws_ecr;
mod aws_ecs;
mod aws_efs;
mod aws_eks;
mod aws_elbv2;
mod aws_iam;
mod aws_kinesis;
mod aws_kms;
mod aws_lambda;
mod aws_rds;
mod aws_route53;
mod aws_secretsmanager;
mod aws_sns;
mod aws_sqs;
mod aws_ssm;
mod aws_stepfunctions;
mod aws_sts;
mod axios;
mod axum;
mod azure_arm;
mod azure_core;
mod azure_key_vault;
mod azure_openai;
mod azure_storage;
mod bigquery;
mod caldav;
mod carddav;
mod consul;
mod cosmosdb;
mod crates_io;
mod discord;
mod django;
mod django_rest_framework;
mod docker_engine;
mod echo;
mod elasticsearch;
mod entra_id;
mod etcd;
mod express;
mod fastapi;
mod fastify;
mod fcm;
mod firebase_auth;
mod gemini;
mod gin;
mod git_http;
mod github;
mod gitlab;
mod go_net_http;
mod google_api;
mod google_api_core;
mod google_error_info;
mod google_oauth;
mod graphql;
mod grpc;
mod http_errors;
mod huggingface;
mod jakarta_rest;
mod json_rpc;
mod keycloak;
mod ktor;
mod kubernetes;
mod laravel;
mod matrix;
mod maven;
mod microsoft_graph;
mod minio;
mod mistral;
mod nestjs;
mod node_http;
mod node_network;
mod npm;
mod oauth2;
mod oci_registry;
mod okta;
mod openai;
mod openai_python;
mod openid_connect;
mod openstack;
mod paypal;
mod phoenix;
mod play;
mod postgrest;
mod pypi;
mod rails;
mod rocket;
mod s3;
mod s3_select;
mod sabre_dav;
mod salesforce;
mod scim;
mod shopify;
mod sinatra;
mod slack;
mod slack_webhook;
mod spring_client;
mod spring_mvc;
mod spring_security;
mod stripe;
mod supabase_auth;
mod symfony;
mod telegram_bot;
mod telegram_mtproto;
mod tornado;
mod twilio;
mod vapor;
mod vault;
mod warp;
mod webdav;
mod werkzeug;
mod wordpress;
mod youtube;

use crate::Confidence;

/// The error names of one API, protocol or framework.
#[derive(Debug, PartialEq, Eq)]
pub struct Family {
    /// The stable lower-case name, as in URLs and JSON: `oauth2`.
    pub id: &'static str,
    /// The name to show.
    pub label: &'static str,
    /// One sentence: whose names these are, and where in a response they stand.
    pub about: &'static str,
    /// The documents or source code that the names were read in.
    pub sources: &'static [&'static str],
    /// The confidence in the list as a whole.
    pub confidence: Confidence,
    /// The names, in alphabetical order.
    pub names: &'static [ErrorName],
}

/// The name of an error, and the statuses that it comes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorName {
    /// The name as it is printed.
    pub name: &'static str,
    /// The statuses, the usual one first; empty where no response comes or any status may.
    pub statuses: &'static [u16],
    /// The meaning, or the reason why the status varies, in a few words; empty where the name says it.
    pub note: &'static str,
}

impl Family {
    /// The family with that name, in either case.
    pub fn from_id(id: &str) -> Option<&'static Family> {
        FAMILIES
            .iter()
            .copied()
            .find(|family| family.id.eq_ignore_ascii_case(id))
    }
}

/// The families whose names come with a status, each with those names.
pub fn beside(code: u16) -> impl Iterator<Item = (&'static Family, Vec<&'static ErrorName>)> {
    FAMILIES.iter().filter_map(move |&family| {
        let names: Vec<_> = family
            .names
            .iter()
            .filter(|name| name.statuses.contains(&code))
            .collect();
        (!names.is_empty()).then_some((family, names))
    })
}

/// Abbreviates the rows of the families.
const fn error(name: &'static str, statuses: &'static [u16], note: &'static str) -> ErrorName {
    ErrorName { name, statuses, note }
}

/// Every family, by id.
pub static FAMILIES: &[&Family] = &[
    &acme::FAMILY,
    &actix_web::FAMILY,
    &akka_http::FAMILY,
    &anthropic::FAMILY,
    &anthropic_python::FAMILY,
    &apns::FAMILY,
    &aspnet_core::FAMILY,
    &auth0::FAMILY,
    &aws::FAMILY,
    &aws_api_gateway::FAMILY,
    &aws_bedrock::FAMILY,
    &aws_cloudformation::FAMILY,
    &aws_cloudfront::FAMILY,
    &aws_cloudwatch_logs::FAMILY,
    &aws_cognito::FAMILY,
    &aws_dynamodb::FAMILY,
    &aws_ec2::FAMILY,
    &aws_ecr::FAMILY,
    &aws_ecs::FAMILY,
    &aws_efs::FAMILY,
    &aws_eks::FAMILY,
    &aws_elbv2::FAMILY,
    &aws_iam::FAMILY,
    &aws_kinesis::FAMILY,
    &aws_kms::FAMILY,
    &aws_lambda::FAMILY,
    &aws_rds::FAMILY,
    &aws_route53::FAMILY,
    &aws_secretsmanager::FAMILY,
    &aws_sns::FAMILY,
    &aws_sqs::FAMILY,
    &aws_ssm::FAMILY,
    &aws_stepfunctions::FAMILY,
    &aws_sts::FAMILY,
    &axios::FAMILY,
    &axum::FAMILY,
    &azure_arm::FAMILY,
    &azure_core::FAMILY,
    &azure_key_vault::FAMILY,
    &azure_openai::FAMILY,
    &azure_storage::FAMILY,
    &bigquery::FAMILY,
    &caldav::FAMILY,
    &carddav::FAMILY,
    &consul::FAMILY,
    &cosmosdb::FAMILY,
    &crates_io::FAMILY,
    &discord::FAMILY,
    &django::FAMILY,
    &django_rest_framework::FAMILY,
    &docker_engine::FAMILY,
    &echo::FAMILY,
    &elasticsearch::FAMILY,
    &entra_id::FAMILY,
    &etcd::FAMILY,
    &express::FAMILY,
    &fastapi::FAMILY,
    &fastify::FAMILY,
    &fcm::FAMILY,
    &firebase_auth::FAMILY,
    &gemini::FAMILY,
    &gin::FAMILY,
    &git_http::FAMILY,
    &github::FAMILY,
    &gitlab::FAMILY,
    &go_net_http::FAMILY,
    &google_api::FAMILY,
    &google_api_core::FAMILY,
    &google_error_info::FAMILY,
    &google_oauth::FAMILY,
    &graphql::FAMILY,
    &grpc::FAMILY,
    &http_errors::FAMILY,
    &huggingface::FAMILY,
    &jakarta_rest::FAMILY,
    &json_rpc::FAMILY,
    &keycloak::FAMILY,
    &ktor::FAMILY,
    &kubernetes::FAMILY,
    &laravel::FAMILY,
    &matrix::FAMILY,
    &maven::FAMILY,
    &microsoft_graph::FAMILY,
    &minio::FAMILY,
    &mistral::FAMILY,
    &nestjs::FAMILY,
    &node_http::FAMILY,
    &node_network::FAMILY,
    &npm::FAMILY,
    &oauth2::FAMILY,
    &oci_registry::FAMILY,
    &okta::FAMILY,
    &openai::FAMILY,
    &openai_python::FAMILY,
    &openid_connect::FAMILY,
    &openstack::FAMILY,
    &paypal::FAMILY,
    &phoenix::FAMILY,
    &play::FAMILY,
    &postgrest::FAMILY,
    &pypi::FAMILY,
    &rails::FAMILY,
    &rocket::FAMILY,
    &s3::FAMILY,
    &s3_select::FAMILY,
    &sabre_dav::FAMILY,
    &salesforce::FAMILY,
    &scim::FAMILY,
    &shopify::FAMILY,
    &sinatra::FAMILY,
    &slack::FAMILY,
    &slack_webhook::FAMILY,
    &spring_client::FAMILY,
    &spring_mvc::FAMILY,
    &spring_security::FAMILY,
    &stripe::FAMILY,
    &supabase_auth::FAMILY,
    &symfony::FAMILY,
    &telegram_bot::FAMILY,
    &telegram_mtproto::FAMILY,
    &tornado::FAMILY,
    &twilio::FAMILY,
    &vapor::FAMILY,
    &vault::FAMILY,
    &warp::FAMILY,
    &webdav::FAMILY,
    &werkzeug::FAMILY,
    &wordpress::FAMILY,
    &youtube::FAMILY,
];
