#ifndef CLAIMDIFF_ENGINE_CLAIMDIFF_H_
#define CLAIMDIFF_ENGINE_CLAIMDIFF_H_

// The engine: what other programs include.
//
//   absl::StatusOr<Engine> engine = Engine::Create({});
//   v1::CompareRequest request;
//   request.add_sources()->mutable_article()->set_text(bbc_text);
//   request.add_sources()->mutable_article()->set_text(nyt_text);
//   const v1::ComparisonReport report = engine->Compare(request);
//   for (const v1::Finding& finding : report.findings()) ...
//
// Same request, same report, byte for byte, in every process and thread.

#include <memory>
#include <string_view>

#include "absl/status/statusor.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/align/aligner.h"
#include "engine/compare/comparer.h"
#include "engine/events/affairs.h"
#include "engine/extract/extractor.h"

namespace claimdiff {

// The options of every stage; each stage documents its own.
struct EngineOptions {
  ExtractOptions extract;
  AlignOptions align;
  CompareSettings compare;
};

class Engine {
 public:
  // Invalid argument, naming the option, where one is out of its range.
  static absl::StatusOr<Engine> Create(const EngineOptions& options);

  // Finds the attributed claims of one article. Oddities are Issues of the
  // result. Linear in the text.
  v1::ArticleClaims Extract(v1::Article article) const;

  // Extracts where the request holds bare articles, lines the claims up and
  // says how the tellings differ. Never fails: sources that cannot be used are
  // left out and named in report.issues.
  v1::ComparisonReport Compare(const v1::CompareRequest& request) const;

 private:
  Engine(Extractor extractor, AffairFinder affairs, Aligner aligner,
         Comparer comparer);

  Extractor extractor_;
  AffairFinder affairs_;
  Aligner aligner_;
  Comparer comparer_;
};

// Version of the engine, "MAJOR.MINOR.PATCH"; stands in every report.
std::string_view EngineVersion();

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_CLAIMDIFF_H_
