package org.stroma.extract;

import org.stroma.extract.Triggers.Saying;

/// What a construction has read, before it is judged.
///
/// @param trigger the token that called the wording
/// @param verbs first token of the verb group around the trigger, or the trigger itself
/// @param confidence of the construction, between 0 and 1
record Candidate(String rule, Saying saying, Role subject, Role object, int trigger, int verbs, double confidence) {}
