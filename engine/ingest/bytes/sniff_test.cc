#include "engine/ingest/bytes/sniff.h"

#include <string>
#include <string_view>

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Sniff(std::string_view head, std::string_view path,
                  bool is_whole = true) {
  const auto format = SniffFormat(head, is_whole, path);
  if (!format.ok()) return std::string(format.status().message());
  for (const auto& [name, named] : InputFormatNames()) {
    if (named == *format) return std::string(name);
  }
  return "";
}

std::string Delimited(const google::protobuf::Message& message) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::util::SerializeDelimitedToZeroCopyStream(message, &stream);
  return bytes;
}

struct Case {
  std::string_view head;
  std::string_view path;
  std::string_view format;
};

TEST(SniffTest, ContentDecidesThenTheName) {
  const Case cases[] = {
      {"Ferry runs aground\n", "a.txt", "text"},
      {"Ferry runs aground\n", "a", "text"},
      {"{\"text\": \"Ferry\"}\n", "a.txt", "jsonl"},
      {"\xEF\xBB\xBF \n {\"text\": 1}\n{\"text\": 2}\n", "-", "jsonl"},
      {"{\"text\": \n{\"text\": 2}\n", "-", "jsonl"},
      {"{}", "-", "jsonl"},
      {"{\n \"text\": \"Ferry\"\n}\n", "a.txt", "json"},
      {"{\"text\":\r\n  \"Ferry\"}\r\n", "-", "json"},
      {"broken\n{\"text\": 2}\n", "a.jsonl", "jsonl"},
      {"broken\n", "a.json", "json"},
      {"\xFF\xFF", "a.binpb", "binpb"},
      {"{curly} braces, the council said\n", "a.txt", "text"},
      {"", "a.txt", "text"},
      {"%PDF-1.7", "a.txt", "is a PDF document; save it as text"},
      {"[{\"text\": 1}]", "-", "json"},
      {"[1, 2]", "a.txt", "text"},
      {"<!DOCTYPE html><p>a", "a.txt", "html"},
      {"\xEF\xBB\xBF\n<!-- x -->\n<HTML lang=en>", "-", "html"},
      {"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", "a.xml",
       "html"},
      {{"\xFF\xFE<\0h\0t\0m\0l\0>\0", 14}, "a", "html"},
      {"<p>The ferry sank.</p>", "a.txt", "html"},
      {"<sources> say the ferry sank", "a.txt", "text"},
      {"<?xml version='1.0'?>\n<newsItem guid='x'>", "a.txt", "xml"},
      {"<rss version='2.0'>", "-", "xml"},
      {"<rdf:RDF xmlns='x'>", "-", "xml"},
      {"<other/>", "a.xml", "xml"},
      {"WARC/1.0\r\n", "-", "warc"},
      {"# proto-file: claimdiff/v1/article.proto\n", "-", "txtpb"},
      {"outlet: \"x\"", "a.txtpb", "txtpb"},
      {"text", "a.html.gz", "html"},
      {"text", "a.htmlx", "text"},
      {"\x7F"
       "ELF\x02",
       "a", "is a program; give a report"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Sniff(c.head, c.path), c.format) << c.head;
  }
}

TEST(SniffTest, KnowsDelimitedMessages) {
  v1::ArticleClaims claims;
  claims.mutable_article()->set_id("pier");
  claims.mutable_article()->set_text("The ferry sank, she said.");
  claims.add_claims()->set_id("pier#0");
  const std::string bytes = Delimited(claims);
  EXPECT_EQ(Sniff(bytes, "-"), "binpb");
  EXPECT_EQ(Sniff(bytes + bytes, "-"), "binpb");
  EXPECT_EQ(Sniff(bytes.substr(0, bytes.size() - 3), "-"), "binpb");
}

TEST(SniffTest, KnowsAMessageLongerThanTheHead) {
  v1::Article article;
  article.set_id("pier");
  article.set_outlet("Harbour Press");
  article.set_text(std::string(2 * kSniffBytes, 'x'));
  EXPECT_EQ(Sniff(Delimited(article).substr(0, kSniffBytes), "-", false),
            "binpb");
}

TEST(SniffTest, TakesNoTextForMessages) {
  for (const std::string_view text :
       {"A\nBC", "\n\n\n", "é\nb", "12\n\nThe ferry", "\x01"}) {
    EXPECT_EQ(Sniff(text, "a.txt"), "text") << text;
    EXPECT_EQ(Sniff(text, "a.txt", false), "text") << text;
  }
}

// The first bytes of a stream are a stream, however few of them there are, once
// they reach into the first message.
TEST(SniffTest, KnowsAStreamByAnyPrefix) {
  v1::ArticleClaims claims;
  claims.mutable_article()->set_id("pier");
  claims.mutable_article()->set_outlet("Harbour Press");
  claims.mutable_article()->set_text(std::string(300, 'x'));
  const std::string bytes = Delimited(claims);
  for (size_t length = 14; length <= bytes.size(); ++length) {
    EXPECT_EQ(Sniff(bytes.substr(0, length), "-"), "binpb") << length;
  }
}

}  // namespace
}  // namespace claimdiff
