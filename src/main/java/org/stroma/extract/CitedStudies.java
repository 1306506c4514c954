package org.stroma.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.model.Concept;
import org.stroma.model.Evidence;
import org.stroma.model.Lexicon;
import org.stroma.model.Passage;
import org.stroma.model.Span;

/// What a sentence puts in the mouth of a study whose journal or date it gives: "a 2019 study in J found that".
final class CitedStudies {

    private static final Set<String> IMPRINT = Set.of("publishedIn", "publishedOn");

    private final Set<String> verbs;

    CitedStudies(Lexicon lexicon) {
        this.verbs = Set.copyOf(lexicon.of("findingVerb"));
    }

    /// The words behind "found", with the study whose they are.
    Map<Span, Concept> of(List<Passage> passages, List<Evidence> evidence) {
        Map<Span, Concept> found = new TreeMap<>();
        evidence.stream()
                .filter(fact -> IMPRINT.contains(fact.relation().name()))
                .sorted()
                .forEach(fact -> passages.stream()
                        .filter(passage -> passage.sentence().span().contains(fact.span()))
                        .forEach(passage -> behindVerb(new Words(passage), fact, found)));
        return found;
    }

    private void behindVerb(Words words, Evidence fact, Map<Span, Concept> into) {
        for (int i = 0; i < words.size() - 2; i++) {
            boolean behind = words.token(i).span().start() >= fact.span().end();
            boolean finds = verbs.contains(words.lemma(i)) && words.is(i, "VBD", "VBZ", "VBP");
            boolean begun = fact.subject().span().start()
                    <= words.token(4 < words.size() ? 4 : 0).span().end();
            if (behind && finds && begun) {
                into.put(words.span(i + 1, words.size()), fact.subjectConcept());
                return;
            }
        }
    }
}
