package org.stroma.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameInquiry;
import org.stroma.mention.dictionary.NameInquiry.Candidate;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;

/// Names of a document that lists know for another thing as well, each where it stands first.
record Ambiguities(NameIndex index) {

    List<Ambiguity> of(Document document, List<Passage> passages) {
        List<Ambiguity> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            for (Mention mention : passage.outermost()) {
                String words = document.quote(mention.span()).replaceAll("\\s+", " ");
                boolean full = found.size() == document.few();
                if (!full && mention.found() == Found.NAME && seen.add(words)) {
                    NameInquiry inquiry = NameInquiry.into(index, words);
                    runnerUp(inquiry, mention.concept())
                            .map(other -> new Ambiguity(mention.span(), mention.concept(), other, inquiry.reason()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// The best of what else can be meant. Journals are known by what stands around them, not by their words.
    private static Optional<Concept> runnerUp(NameInquiry inquiry, Concept meant) {
        return inquiry.meant()
                .filter(meant::equals)
                .flatMap(same -> inquiry.candidates().stream()
                        .filter(candidate -> candidate.objection().isEmpty())
                        .map(Candidate::concept)
                        .filter(other -> !other.iri().equals(meant.iri())
                                && !other.label().equalsIgnoreCase(meant.label())
                                && !other.type().equals(EntityType.JOURNAL))
                        .findFirst());
    }
}
