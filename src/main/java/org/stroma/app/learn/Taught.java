package org.stroma.app.learn;

import org.stroma.learn.claim.ClaimTraining;
import org.stroma.learn.claim.PairTraining;
import org.stroma.learn.score.Curve;

/// The models that documents teach, and how well each document is read by models that have not seen it.
///
/// @param constructions of readings by constructions alone
/// @param withPairs of all
record Taught(PairTraining.Trained pairs, ClaimTraining.Trained claims, Curve constructions, Curve withPairs) {}
