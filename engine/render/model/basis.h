#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_BASIS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_BASIS_H_

// What a report's rows rest on: how the numbers, dates, hedges and negations of
// a claim were read, and why two claims were taken for one.
//
//   14-hour shifts     840 minutes
//   at least 12        at least 12
//   is expected to     likely
//
//   similarity .87     for: the words shift, hour; same speaker
//                      against: numbers

#include <string>
#include <vector>

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff::render {

// "at least ", "at most ", "about "; empty for a number that is meant as it is.
std::string BoundWords(v1::QuantityBound bound);

// The number as written, with what it counts where at most a sign is between:
// "14-hour shifts".
std::string WordsOf(const v1::Article& article, const v1::Quantity& quantity);

// Words of a claim and what they were taken to mean.
struct Reading {
  std::string words;
  std::string meaning;
};

// Quantities in their order, then what makes the claim uncertain, then what
// negates it. A date that could not be placed is left out.
std::vector<Reading> ReadingsOf(const v1::Article& article,
                                const v1::Claim& claim);

// Why two claims were lined up, heaviest reason first; one that neither adds
// nor takes anything is left out.
struct PairReasons {
  std::vector<std::string> speaks_for;
  std::vector<std::string> speaks_against;
};
PairReasons ReasonsOf(const v1::ClaimPair& pair);

// "0.87"; what a report has for a similarity may be anything.
std::string SimilarityOf(const v1::ClaimPair& pair);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_BASIS_H_
