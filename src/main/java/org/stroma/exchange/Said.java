package org.stroma.exchange;

import java.util.List;

/// A place that speaks for or against a claim.
///
/// @param pmid PubMed number of the document; empty if it has none
/// @param start code points of the quote in the document's text, end exclusive, as all offsets
/// @param subject start and end of the words for the subject
/// @param object likewise
/// @param readers names of the readers that found it
record Said(
        String iri,
        String document,
        String fileName,
        String title,
        String pmid,
        String polarity,
        String certainty,
        String confidence,
        String quote,
        int start,
        int end,
        List<Integer> subject,
        List<Integer> object,
        List<String> readers) {

    Said {
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        readers = List.copyOf(readers);
    }

    boolean isAffirmed() {
        return polarity.equals("affirmed");
    }

    boolean isAsserted() {
        return certainty.equals("asserted");
    }
}
