#include "tools/gold/gold_report.h"

#include <cstddef>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {

v1::ComparisonReport MakeReport(const GoldEvent& event) {
  v1::ComparisonReport report;
  report.set_id(event.id);
  for (size_t d = 0; d < event.documents.size(); ++d) {
    const GoldDocument& document = event.documents[d];
    v1::Article* article = report.add_articles();
    article->set_id(absl::StrCat(d));
    article->set_outlet(document.outlet);
    article->set_text(document.text);
    for (size_t u = 0; u < document.units.size(); ++u) {
      v1::Claim* claim = report.add_claims();
      claim->set_id(absl::StrCat(d, "#", u));
      claim->set_article_id(article->id());
      v1::TextSpan* span = claim->add_content();
      span->set_begin(document.units[u].begin);
      span->set_end(document.units[u].end);
    }
  }
  return report;
}

}  // namespace claimdiff
