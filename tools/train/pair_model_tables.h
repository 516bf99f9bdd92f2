#ifndef CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_TABLES_H_
#define CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_TABLES_H_

// The models of pair_model_fit.h as the tables that engine/align/scoring reads.
// Their headers name the sets they were fitted on (" a.jsonl b.jsonl").
// Speakers, which gold does not have, get the weights that are set by hand
// here.

#include <string>

#include "engine/align/scoring/event_scorer.h"
#include "engine/language/tables/hinge_sum.h"
#include "tools/train/logistic.h"

namespace claimdiff {

std::string WordsTable(const LogisticModel& words, const std::string& sets);
std::string HingesTable(const HingeSum& hinges, const std::string& sets);
std::string TreesTable(Company company, const ScaledTrees& trees,
                       const std::string& sets);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PAIR_MODEL_TABLES_H_
