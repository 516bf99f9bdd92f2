#include "engine/ingest/formats/records.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/pages/article_text.h"
#include "engine/ingest/prose/boilerplate.h"

namespace claimdiff {

absl::StatusOr<Input> MakeArticleInput(v1::Article article,
                                       const std::vector<PageBlock>& blocks,
                                       const std::string& place) {
  SetArticleText(blocks, &article);
  if (article.text().empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat(place, ": an item without a text; give the full report"));
  }
  MarkMoreBoilerplate(&article);
  Input input;
  input.place = place;
  input.message = std::move(article);
  return input;
}

absl::Status CheckUsable(std::string_view status, bool has_embargo,
                         const std::string& place) {
  // "stat:usable" or ".../pubstatusg2/usable" in NewsML-G2, "usable" in ninjs.
  std::string bare(status.substr(status.find_last_of(":/") + 1));
  absl::AsciiStrToLower(&bare);
  if (bare == "canceled" || bare == "cancelled") {
    return WithheldItem(place,
                        "canceled by its publisher and left out; give the "
                        "version that stands");
  }
  if (!bare.empty() && bare != "usable") {
    return WithheldItem(place,
                        "withheld by its publisher and left out; wait for it "
                        "to be released");
  }
  if (has_embargo) {
    return WithheldItem(place,
                        "under its publisher's embargo and left out; take the "
                        "embargo out of the item once it is over");
  }
  return absl::OkStatus();
}

}  // namespace claimdiff
