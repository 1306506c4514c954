package org.stroma.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.model.Concept;
import org.stroma.model.Document;
import org.stroma.model.Mention;
import org.stroma.model.Mention.Found;
import org.stroma.model.Passage;
import org.stroma.model.Sentence;
import org.stroma.model.Span;
import org.stroma.model.Token;

/// A sentence while its names are being found, addressed by token.
///
/// @param names without overlap among the outer ones; inner ones lie wholly inside
record Draft(Document document, Sentence sentence, List<Name> names) {

    /// Tokens from (inclusive) to (exclusive) that name a concept.
    record Name(int from, int to, Concept concept, Found found) {

        boolean isOf(String... types) {
            for (String type : types) {
                if (concept.type().name().equals(type)) {
                    return true;
                }
            }
            return false;
        }

        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }
    }

    Draft {
        names = List.copyOf(names);
    }

    static Draft of(Document document, Sentence sentence) {
        return new Draft(document, sentence, List.of());
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    /// The token's text, or an empty string beyond the sentence.
    String word(int i) {
        return i < 0 || i >= size() ? "" : token(i).text();
    }

    /// The token's lemma, or an empty string beyond the sentence.
    String lemma(int i) {
        return i < 0 || i >= size() ? "" : token(i).lemma();
    }

    /// The words as the document has them, blanks and line breaks as one blank each.
    String words(int from, int to) {
        return document.quote(token(from).span().to(token(to - 1).span())).replaceAll("\\s+", " ");
    }

    /// The tokens that a stretch of the document touches, as numbers.
    Optional<Span> tokensOver(Span span) {
        int from = 0;
        while (from < size() && token(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < size() && token(to).span().start() < span.end()) {
            to++;
        }
        return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    boolean isFree(int from, int to) {
        return names.stream().noneMatch(name -> name.overlaps(from, to));
    }

    /// The outermost name that ends before this token.
    Optional<Name> endingAt(int to) {
        return names.stream().filter(name -> name.to() == to).findFirst();
    }

    /// The outermost name that begins at this token.
    Optional<Name> beginningAt(int from) {
        return names.stream().filter(name -> name.from() == from).findFirst();
    }

    /// The outermost name that covers a token.
    Optional<Name> outermostAt(int token) {
        return names.stream().filter(name -> name.overlaps(token, token + 1)).findFirst();
    }

    /// What the words of a name mean: several things for "both drugs".
    List<Concept> meanings(Name name) {
        return names.stream()
                .filter(other -> other.from() == name.from() && other.to() == name.to())
                .map(Name::concept)
                .toList();
    }

    /// Whether no other name stands around this one.
    boolean isOutermost(Name name) {
        return outermostAt(name.from()).filter(name::equals).isPresent();
    }

    /// The same with a phrase around what it holds, unless it would cross another name.
    Optional<Draft> around(int from, int to, Concept concept) {
        boolean crosses = to > size()
                || from < 0
                || names.stream()
                        .anyMatch(name -> name.overlaps(from, to) && !(from <= name.from() && name.to() <= to));
        return crosses ? Optional.empty() : Optional.of(with(from, to, concept, Found.PHRASE));
    }

    /// The same with one more name; a name around others goes before them.
    Draft with(int from, int to, Concept concept, Found found) {
        List<Name> more = new ArrayList<>(names);
        more.addFirst(new Name(from, to, concept, found));
        return new Draft(document, sentence, more);
    }

    /// The same with the names of several things that the same words mean.
    Draft with(int from, int to, List<Concept> concepts, Found found) {
        Draft more = this;
        for (Concept concept : concepts) {
            more = more.with(from, to, concept, found);
        }
        return more;
    }

    /// The same with a phrase in place of what it holds.
    Draft replaced(int from, int to, Concept concept) {
        List<Name> others = new ArrayList<>(names);
        others.removeIf(name -> name.overlaps(from, to));
        return with(others).with(from, to, concept, Found.PHRASE);
    }

    Draft with(List<Name> others) {
        return new Draft(document, sentence, others);
    }

    Passage passage() {
        List<Mention> mentions = names.stream()
                .map(name -> new Mention(
                        token(name.from()).span().to(token(name.to() - 1).span()), name.concept(), name.found()))
                .toList();
        return new Passage(sentence, mentions);
    }
}
