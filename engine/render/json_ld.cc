#include "engine/render/json_ld.h"

#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/time.h"
#include "engine/render/code_points.h"
#include "engine/render/json_text.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/single_article.h"
#include "engine/render/page/html_text.h"

namespace claimdiff {
namespace {

using render::JsonText;
using render::ReportIndex;

// Characters of text around a quotation, to find it again by.
constexpr int kContext = 32;

void PutContext(JsonText* json) {
  json->Key("@context").BeginObject();
  json->Field("@vocab", "https://schema.org/")
      .Field("oa", "http://www.w3.org/ns/oa#")
      .Field("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  json->EndObject();
}

void PutReference(const char* key, const std::string& id, JsonText* json) {
  json->Key(key).BeginObject();
  json->Field("@id", id).EndObject();
}

std::string ArticleId(int article) {
  return absl::StrCat("#article-", article);
}

std::string ClaimId(int claim) { return absl::StrCat("#claim-", claim); }

void PutArticle(int number, const v1::Article& article, JsonText* json) {
  json->BeginObject();
  json->Field("@id", ArticleId(number))
      .Field("@type", "NewsArticle")
      .Field("identifier", article.id());
  if (!article.headline().empty()) json->Field("headline", article.headline());
  if (!article.published().empty()) {
    json->Field("datePublished", article.published());
  }
  if (!article.language().empty()) {
    json->Field("inLanguage", article.language());
  }
  if (render::IsWebAddress(article.url())) json->Field("url", article.url());
  if (!article.outlet().empty()) {
    json->Key("publisher").BeginObject();
    json->Field("@type", "NewsMediaOrganization")
        .Field("name", article.outlet())
        .EndObject();
  }
  if (!article.authors().empty()) {
    json->Key("author").BeginArray();
    for (const std::string& author : article.authors()) {
      json->BeginObject();
      json->Field("@type", "Person").Field("name", author).EndObject();
    }
    json->EndArray();
  }
  json->EndObject();
}

// The schema.org type that may interpret a claim; empty for what is neither.
const char* TypeOf(v1::SourceKind kind) {
  switch (kind) {
    case v1::SOURCE_KIND_NAMED_PERSON:
      return "Person";
    case v1::SOURCE_KIND_ORGANISATION:
      return "Organization";
    case v1::SOURCE_KIND_OUTLET:
      return "NewsMediaOrganization";
    default:
      return "";
  }
}

std::string ContentOf(const v1::Article& article, const v1::Claim& claim) {
  return absl::StrJoin(
      claim.content(), " … ", [&](std::string* out, const v1::TextSpan& piece) {
        out->append(std::string(
            render::Clamp(piece, article.text()).In(article.text())));
      });
}

const v1::Article& ArticleOf(const ReportIndex& index, int claim) {
  const render::ArticlePlaces* places = index.ArticleOf(claim);
  return places != nullptr ? places->article()
                           : v1::Article::default_instance();
}

// By the claim's article, which must be in the report.
std::string ArticleIdOf(const ReportIndex& index, int claim) {
  return ArticleId(index.NumberOf(*index.ArticleOf(claim)));
}

void PutClaim(const ReportIndex& index, int i, JsonText* json) {
  const v1::Claim& claim = index.claim(i);
  const v1::Article& article = ArticleOf(index, i);
  json->BeginObject();
  json->Field("@id", ClaimId(i))
      .Field("@type", "Claim")
      .Field("identifier", claim.id())
      .Field("text", ContentOf(article, claim));
  const v1::Source& source = claim.attribution().source();
  if (claim.has_attribution() &&
      (!source.name().empty() || source.has_span())) {
    json->Key("claimInterpreter").BeginObject();
    const std::string type = TypeOf(source.kind());
    if (!type.empty()) json->Field("@type", type);
    json->Field("name", render::SpeakerOf(article, claim)).EndObject();
  }
  if (index.ArticleOf(i) != nullptr) {
    PutReference("appearance", ArticleIdOf(index, i), json);
  }
  if (!claim.attribution().relays().empty()) {
    json->Field("creditText",
                absl::StrJoin(claim.attribution().relays(), " ",
                              [](std::string* out, const v1::Relay& relay) {
                                absl::StrAppend(out, "via ", relay.outlet());
                              }));
  }
  const int item = index.ItemOf(i);
  if (item < index.report().groups_size() &&
      index.items()[item].claims.size() > 1) {
    PutReference("exampleOfWork", absl::StrCat("#group-", item), json);
  }
  json->EndObject();
}

// The claim whose article came first; -1 where one has no date that can be
// placed, or articles tie.
int FirstOf(const ReportIndex& index, const std::vector<int>& claims) {
  int first = -1;
  bool tied = false;
  absl::Time first_time;
  for (const int claim : claims) {
    absl::Time time;
    if (!absl::ParseTime(absl::RFC3339_full,
                         ArticleOf(index, claim).published(), &time, nullptr)) {
      return -1;
    }
    const bool other =
        first >= 0 && index.ArticleOf(claim) != index.ArticleOf(first);
    if (first < 0 || time < first_time) {
      first = claim;
      first_time = time;
      tied = false;
    } else if (time == first_time && other) {
      tied = true;
    }
  }
  return tied ? -1 : first;
}

void PutGroup(const ReportIndex& index, int group, JsonText* json) {
  const std::vector<int>& claims = index.items()[group].claims;
  if (claims.size() < 2) return;
  json->BeginObject();
  json->Field("@id", absl::StrCat("#group-", group))
      .Field("@type", "Claim")
      .Field("text",
             ContentOf(ArticleOf(index, claims[0]), index.claim(claims[0])));
  const int first = FirstOf(index, claims);
  if (first >= 0) {
    PutReference("firstAppearance", ArticleIdOf(index, first), json);
  }
  json->Key("workExample").BeginArray();
  for (const int claim : claims) {
    json->BeginObject();
    json->Field("@id", ClaimId(claim)).EndObject();
  }
  json->EndArray().EndObject();
}

// By article, in the report's order.
using AllPositions = std::vector<render::CodePointPositions>;

// A span of the claim's article, which must be in the report.
void PutTarget(const ReportIndex& index, const AllPositions& all, int claim,
               const v1::TextSpan& words, JsonText* json) {
  const std::string_view text = ArticleOf(index, claim).text();
  const ByteSpan span = render::Clamp(words, text);
  const render::CodePointPositions& positions =
      all[index.NumberOf(*index.ArticleOf(claim))];
  json->BeginObject();
  PutReference("oa:hasSource", ArticleIdOf(index, claim), json);
  json->Key("oa:hasSelector").BeginArray();
  json->BeginObject();
  json->Field("@type", "oa:TextQuoteSelector")
      .Field("oa:exact", span.In(text))
      .Field("oa:prefix",
             render::LastCodePoints(text.substr(0, span.begin), kContext))
      .Field("oa:suffix",
             render::FirstCodePoints(text.substr(span.end), kContext))
      .EndObject();
  json->BeginObject();
  json->Field("@type", "oa:TextPositionSelector")
      .Number("oa:start", positions.At(span.begin))
      .Number("oa:end", positions.At(span.end))
      .EndObject();
  json->EndArray().EndObject();
}

void PutPlaces(const ReportIndex& index, const AllPositions& positions,
               int claim, JsonText* json) {
  if (index.ArticleOf(claim) == nullptr) return;
  json->BeginObject();
  json->Field("@type", "oa:Annotation");
  PutReference("oa:motivatedBy", "oa:identifying", json);
  PutReference("oa:hasBody", ClaimId(claim), json);
  json->Key("oa:hasTarget").BeginArray();
  for (const v1::TextSpan& piece : index.claim(claim).content()) {
    PutTarget(index, positions, claim, piece, json);
  }
  json->EndArray().EndObject();
}

// "number: Pier: 12; Gull: 15"; the explanation alone where it opens with what
// the kind is called ("Only in Pier: ...").
std::string BodyOf(const ReportIndex& index, const v1::Finding& finding) {
  const std::string label = render::LabelOf(finding.kind());
  const std::string explanation = ExplanationOf(index, finding);
  return absl::StartsWithIgnoreCase(explanation, label)
             ? explanation
             : absl::StrCat(label, ": ", explanation);
}

void PutFinding(const ReportIndex& index, const AllPositions& positions,
                const v1::Finding& finding, JsonText* json) {
  json->BeginObject();
  json->Field("@type", "oa:Annotation");
  PutReference("oa:motivatedBy", "oa:describing", json);
  json->Key("oa:hasBody").BeginObject();
  json->Field("@type", "oa:TextualBody")
      .Field("rdf:value", BodyOf(index, finding))
      .EndObject();
  json->Key("oa:hasTarget").BeginArray();
  for (const v1::FindingSide& side : finding.sides()) {
    const auto claim = index.FindClaim(side.claim_id());
    if (!claim) continue;
    if (side.spans().empty() || index.ArticleOf(*claim) == nullptr) {
      json->BeginObject();
      json->Field("@id", ClaimId(*claim)).EndObject();
      continue;
    }
    for (const v1::TextSpan& span : side.spans()) {
      PutTarget(index, positions, *claim, span, json);
    }
  }
  json->EndArray().EndObject();
}

}  // namespace

std::string RenderJsonLd(const v1::ComparisonReport& report) {
  const ReportIndex index(report);
  AllPositions positions;
  for (const v1::Article& article : report.articles()) {
    positions.emplace_back(article.text());
  }
  JsonText json;
  json.BeginObject();
  PutContext(&json);
  json.Key("@graph").BeginArray();
  for (int i = 0; i < report.articles_size(); ++i) {
    PutArticle(i, report.articles(i), &json);
  }
  for (int i = 0; i < report.claims_size(); ++i) PutClaim(index, i, &json);
  for (int i = 0; i < report.groups_size(); ++i) PutGroup(index, i, &json);
  for (int i = 0; i < report.claims_size(); ++i) {
    PutPlaces(index, positions, i, &json);
  }
  for (const v1::Finding& finding : report.findings()) {
    PutFinding(index, positions, finding, &json);
  }
  json.EndArray().EndObject();
  return std::move(json).Finish();
}

std::string RenderClaimsJsonLd(const v1::ArticleClaims& claims) {
  return RenderJsonLd(render::ReportOf(claims));
}

}  // namespace claimdiff
