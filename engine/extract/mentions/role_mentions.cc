#include "engine/extract/mentions/role_mentions.h"

#include <algorithm>
#include <cstdint>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestRole = 6;  // tokens

}  // namespace

std::vector<RoleMention> FindRoleMentions(const Document& doc,
                                          const Mentions& mentions,
                                          const RoleFinder& roles) {
  const auto norm = [&](uint32_t i) { return doc.norm(doc.tokens()[i]); };
  std::vector<RoleMention> found;
  for (uint32_t s = 0; s < doc.sentences().size(); ++s) {
    const Sentence& sentence = doc.sentences()[s];
    bool subject = true;
    for (uint32_t i = sentence.first_token; i + 1 < sentence.end_token; ++i) {
      if (norm(i) != "the") continue;
      const uint32_t limit = std::min(sentence.end_token, i + kLongestRole);
      uint32_t head = i;
      for (uint32_t j = i + 1; j < limit; ++j) {
        const uint32_t kinds = mentions.kinds[j];
        if ((kinds & (kRole | kPartyMember)) != 0) {
          head = j;
        } else if ((kinds & (kRoleModifier | kPlace | kNationality)) == 0 &&
                   norm(j) != "-") {
          break;
        }
      }
      if (head == i) continue;
      const auto entity = roles.Find({i, head + 1});
      if (!entity.has_value()) continue;
      const bool possessive =
          head + 1 < sentence.end_token && norm(head + 1) == "'s";
      const bool oblique =
          i > sentence.first_token && IsPreposition(norm(i - 1));
      const bool is_subject = subject && !possessive && !oblique;
      found.push_back({i, *entity, is_subject, s});
      subject &= !is_subject;
      i = head;
    }
  }
  return found;
}

}  // namespace claimdiff
