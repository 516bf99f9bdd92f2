#include "engine/render/model/claim_places.h"

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/claim.pb.h"

namespace claimdiff::render {

std::string ShortPlaceOf(const ReportIndex& index, int claim) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  const std::string& telling = index.tellings()[index.TellingOf(claim)].name;
  if (article == nullptr || article->label() != telling) {
    return index.PlaceOf(claim);
  }
  const v1::Claim& message = index.claim(claim);
  return absl::StrCat(
      "line ", article->LineOf(
                   message.content().empty() ? 0 : message.content(0).begin()));
}

std::string TellingAndPlaceOf(const ReportIndex& index, int claim) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  const std::string& telling = index.tellings()[index.TellingOf(claim)].name;
  const bool own = article == nullptr || NameOf(article->article()) == telling;
  return own ? index.PlaceOf(claim)
             : absl::StrCat(telling, " (", index.PlaceOf(claim), ")");
}

std::string HeadingOf(const TellingEntry& telling) {
  return absl::StrCat(telling.name, telling.relayed ? " (relayed)" : "");
}

}  // namespace claimdiff::render
