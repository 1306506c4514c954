package org.stroma.assemble.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Denials that deny only a part: "not all", "CD19-negative". They do not contradict an affirmation of the rest.
final class Restrictions {

    private static final String ROLE = "restriction";

    private final List<Pattern> words;
    private final Map<String, Document> documents = new HashMap<>();

    private Restrictions(List<Pattern> words, List<Findings> findings) {
        this.words = words;
        findings.forEach(each -> documents.put(each.document().key(), each.document()));
    }

    static Restrictions of(Lexicon lexicon, List<Findings> findings) {
        return new Restrictions(
                lexicon.words().getOrDefault(ROLE, List.of()).stream()
                        .map(word -> Pattern.compile(word, Pattern.CASE_INSENSITIVE))
                        .toList(),
                findings);
    }

    /// Whether the words of a denial, from its first cue or argument to its last, leave something standing.
    boolean restricts(Evidence denial) {
        return Optional.ofNullable(documents.get(denial.document()))
                .map(document -> document.quote(words(denial)))
                .filter(said ->
                        words.stream().anyMatch(word -> word.matcher(said).find()))
                .isPresent();
    }

    private static Span words(Evidence denial) {
        List<Span> spans = Stream.concat(
                        Stream.of(denial.span()), denial.cues().stream().map(Cue::span))
                .toList();
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }
}
