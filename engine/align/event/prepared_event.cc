#include "engine/align/event/prepared_event.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/related_stems.h"
#include "engine/align/event/said_texts.h"
#include "engine/align/event/tellings.h"
#include "engine/base/fingerprint.h"
#include "engine/text/document.h"

namespace claimdiff {

PreparedEvent PrepareEvent(const BackgroundTables& background,
                           v1::ComparisonReport* report) {
  PreparedEvent event;
  const std::vector<uint32_t> telling_of = AssignTellings(report);
  event.tellings = static_cast<uint32_t>(report->tellings_size());
  std::map<std::string_view, uint32_t> article_of;
  std::vector<uint64_t> fingerprints;
  for (const v1::Article& article : report->articles()) {
    article_of.emplace(article.id(),
                       static_cast<uint32_t>(event.documents.size()));
    event.documents.push_back(Document::Parse(article.text()));
    fingerprints.push_back(Fingerprint(article.text()));
  }

  std::vector<uint32_t> article_of_claim;
  for (const v1::Claim& claim : report->claims()) {
    article_of_claim.push_back(article_of[claim.article_id()]);
    event.report_index.push_back(
        static_cast<uint32_t>(event.report_index.size()));
  }
  const auto key = [&](uint32_t i) {
    const v1::Claim& claim = report->claims(static_cast<int>(i));
    const uint32_t article = article_of_claim[i];
    return std::make_tuple(
        fingerprints[article],
        claim.content().empty() ? 0 : claim.content(0).begin(),
        claim.content().empty() ? 0 : claim.content().rbegin()->end(),
        std::string_view(report->articles(static_cast<int>(article)).outlet()),
        std::string_view(claim.id()), i);
  };
  std::sort(event.report_index.begin(), event.report_index.end(),
            [&](uint32_t a, uint32_t b) { return key(a) < key(b); });

  // Of each claim with the words that attribute it.
  std::vector<ClaimText> said;
  std::vector<ClaimText> passages;
  bool any_said = false;
  event.texts.reserve(telling_of.size());
  for (const uint32_t i : event.report_index) {
    event.article.push_back(article_of_claim[i]);
    event.telling.push_back(telling_of[i]);
    const Document& doc = event.documents[article_of_claim[i]];
    const v1::Claim& claim = report->claims(static_cast<int>(i));
    event.texts.push_back(MakeClaimText(doc, claim));
    SaidText said_in = MakeSaidText(doc, claim);
    said.push_back(std::move(said_in.said));
    passages.push_back(std::move(said_in.passage));
    any_said |= event.texts.back().spoken;
  }
  event.vectors = WeighClaims(background, event.texts);
  // Nobody else reads them, and they are much of what a claim takes.
  for (ClaimText& text : event.texts) {
    std::vector<uint64_t>().swap(text.character_shingles);
  }
  const RelatedStems related =
      RelatedStems::Find(event.documents, event.article, said);
  for (uint32_t i = 0; i < event.size(); ++i) {
    event.vectors[i].related = related.Expand(event.texts[i]);
    event.vectors[i].related.shrink_to_fit();
  }
  if (any_said) {
    event.said = WeighSaidTexts(background, related, said, passages);
  }
  return event;
}

}  // namespace claimdiff
