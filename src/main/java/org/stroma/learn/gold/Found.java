package org.stroma.learn.gold;

import java.util.Set;

/// A claim as one document makes it, with the names that its ends go by.
///
/// @param key subject, predicate and object
/// @param study the gold study that the subject stands for; empty if it is no study
/// @param text for people
/// @param rule the construction that found it
/// @param quote the words where it did
/// @param confidence how likely it is right, by its likeliest reading
public record Found(
        String key,
        Set<GoldName> subject,
        String predicate,
        Set<GoldName> object,
        String polarity,
        String certainty,
        String subjectIri,
        String study,
        String text,
        String rule,
        String quote,
        double confidence) {

    public Found {
        subject = Set.copyOf(subject);
        object = Set.copyOf(object);
    }

    Found standingFor(String goldStudy) {
        return with(goldStudy, confidence);
    }

    /// The same, so likely.
    Found withConfidence(double probability) {
        return with(study, probability);
    }

    private Found with(String goldStudy, double probability) {
        return new Found(
                key,
                subject,
                predicate,
                object,
                polarity,
                certainty,
                subjectIri,
                goldStudy,
                text,
                rule,
                quote,
                probability);
    }

    /// The same without denial or doubt: what a plain triple would say.
    Found saidPlainly() {
        return new Found(
                key,
                subject,
                predicate,
                object,
                "affirmed",
                "asserted",
                subjectIri,
                study,
                text,
                rule,
                quote,
                confidence);
    }

    boolean isStudy() {
        return !study.isEmpty();
    }

    boolean isAsserted() {
        return certainty.equals("asserted");
    }
}
