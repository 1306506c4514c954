package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Recognises proteins that share the last word of a following name: "HER2 and EGFR inhibitors" is not about HER2
/// but about its inhibitors, which do the opposite. The plural distinguishes them from two things in a row ("Grb2
/// and EGF receptor"). For cells this would be too strict: in "neutrophil and lymphocyte counts" both are counted.
public final class HalfNames {

    private static final Set<String> JOINTS = Set.of("and", "or", "/", "and/or");

    private final Passage passage;
    private final List<Token> tokens;
    private final Set<Mention> halves = new HashSet<>();

    public HalfNames(Passage passage) {
        this.passage = passage;
        this.tokens = passage.sentence().tokens();
        passage.mentions().forEach(whole -> first(whole).ifPresent(this::before));
        passage.mentions().stream().filter(this::isJoined).forEach(this::before);
    }

    /// C in "A, B and C-specific antibodies", also D in "C/D-specific".
    private boolean isJoined(Mention mention) {
        int at = tokenAt(mention.span());
        while (at < tokens.size()
                && tokens.get(at).span().start() < mention.span().end()) {
            at++;
        }
        if (at + 2 < tokens.size() && tokens.get(at).text().equals("/")) {
            at += 2;
        }
        return mention.concept().type().name().equals("Protein")
                && at + 2 < tokens.size()
                && tokens.get(at).text().equals("-")
                && tokens.get(at + 1).is("JJ")
                && tokens.get(at + 2).is("NNS");
    }

    /// Why a candidate cannot be meant, if one of its ends is only half a name.
    public Optional<String> objection(Candidate candidate) {
        return halves.contains(candidate.subject().mention())
                        || halves.contains(candidate.object().mention())
                ? Optional.of("a name shares the last word of the one behind it")
                : Optional.empty();
    }

    /// What a name in the plural begins with, if that is another thing: EGFR in "EGFR inhibitors".
    private Optional<Mention> first(Mention whole) {
        boolean plural = tokens.stream()
                .anyMatch(token -> token.span().end() == whole.span().end() && token.is("NNS"));
        return plural
                ? passage.mentions().stream()
                        .filter(mention ->
                                mention.span().start() == whole.span().start()
                                        && mention.span().end() < whole.span().end()
                                        && !mention.concept().equals(whole.concept()))
                        .findFirst()
                : Optional.empty();
    }

    /// Adds the names of the same class that are joined before it: "A, B and" before "C inhibitors".
    private void before(Mention first) {
        int at = tokenAt(first.span()) - 1;
        if (at < 1 || !JOINTS.contains(tokens.get(at).text())) {
            return;
        }
        boolean several = tokens.get(at - 1).text().equals(",");
        List<Mention> found = new ArrayList<>();
        do {
            at -= tokens.get(at - 1).text().equals(",") ? 2 : 1;
            Optional<Mention> half = endingAt(at, first);
            if (half.isEmpty()) {
                break;
            }
            found.add(half.get());
            at = tokenAt(half.get().span()) - 1;
        } while (at > 0 && tokens.get(at).text().equals(","));
        // "A binds B, and C inhibitors": a comma before the joint of only two ends a clause.
        if (!several || found.size() > 1) {
            halves.addAll(found);
        }
    }

    private Optional<Mention> endingAt(int token, Mention first) {
        return passage.mentions().stream()
                .filter(mention -> token >= 0
                        && mention.span().end() == tokens.get(token).span().end()
                        && mention.concept().type().name().equals("Protein")
                        && mention.concept().type().equals(first.concept().type())
                        && !mention.concept().equals(first.concept()))
                .findFirst();
    }

    private int tokenAt(Span span) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= span.start()) {
            at++;
        }
        return at;
    }
}
