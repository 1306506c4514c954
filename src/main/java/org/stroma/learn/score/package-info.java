/// Scores of claims, names and groundings against gold: precision, recall, curves, calibration. Start at {@link
/// org.stroma.learn.score.Score}.
@NullMarked
package org.stroma.learn.score;

import org.jspecify.annotations.NullMarked;
