package org.stroma.graph;

import java.time.Instant;

/// One build, for the record.
///
/// @param toolVersion of the program
/// @param fingerprint of all that decides how a document is read: program, models, ontology, terminology
/// @param started when
public record Run(String toolVersion, String fingerprint, Instant started) {}
