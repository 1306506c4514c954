package org.stroma.mention.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// A sentence while its names are being found, addressed by token.
///
/// @param names without overlap among the outer ones; inner ones lie wholly inside
public record Draft(Document document, Sentence sentence, List<Name> names) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// Tokens from (inclusive) to (exclusive) that name a concept.
    public record Name(int from, int to, Concept concept, Found found) {

        public boolean isOf(String... types) {
            for (String type : types) {
                if (concept.type().name().equals(type)) {
                    return true;
                }
            }
            return false;
        }

        public boolean overlaps(int start, int end) {
            return from < end && start < to;
        }
    }

    public Draft {
        names = List.copyOf(names);
    }

    public static Draft of(Document document, Sentence sentence) {
        return new Draft(document, sentence, List.of());
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /// The token's text, or an empty string beyond the sentence.
    public String word(int i) {
        return i < 0 || i >= size() ? "" : token(i).text();
    }

    /// The token's lemma, or an empty string beyond the sentence.
    public String lemma(int i) {
        return i < 0 || i >= size() ? "" : token(i).lemma();
    }

    /// The words as the document has them, blanks and line breaks as one blank each.
    public String words(int from, int to) {
        String words = document.quote(token(from).span().to(token(to - 1).span()));
        return isPlain(words) ? words : SPACES.matcher(words).replaceAll(" ");
    }

    /// Whether there are only blanks between words, one each.
    private static boolean isPlain(String words) {
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && blank) {
                return false;
            }
            blank = c == ' ';
        }
        return true;
    }

    /// The tokens that a stretch of the document touches, as numbers.
    public Optional<Span> tokensOver(Span span) {
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

    public boolean isFree(int from, int to) {
        return names.stream().noneMatch(name -> name.overlaps(from, to));
    }

    /// The outermost name that ends before this token.
    public Optional<Name> endingAt(int to) {
        return names.stream().filter(name -> name.to() == to).findFirst();
    }

    /// The outermost name that begins at this token.
    public Optional<Name> beginningAt(int from) {
        return names.stream().filter(name -> name.from() == from).findFirst();
    }

    /// The outermost name that covers a token.
    public Optional<Name> outermostAt(int token) {
        return names.stream().filter(name -> name.overlaps(token, token + 1)).findFirst();
    }

    /// What the words of a name mean: several things for "both drugs".
    public List<Concept> meanings(Name name) {
        return names.stream()
                .filter(other -> other.from() == name.from() && other.to() == name.to())
                .map(Name::concept)
                .toList();
    }

    /// Whether no other name stands around this one.
    public boolean isOutermost(Name name) {
        return outermostAt(name.from()).filter(name::equals).isPresent();
    }

    /// The same with a phrase around what it holds, unless it would cross another name.
    public Optional<Draft> around(int from, int to, Concept concept) {
        boolean crosses = to > size()
                || from < 0
                || names.stream()
                        .anyMatch(name -> name.overlaps(from, to) && !(from <= name.from() && name.to() <= to));
        return crosses ? Optional.empty() : Optional.of(with(from, to, concept, Found.PHRASE));
    }

    /// The same with one more name; a name around others goes before them.
    public Draft with(int from, int to, Concept concept, Found found) {
        if (crossesCells(from, to)) {
            return this;
        }
        List<Name> more = new ArrayList<>(names);
        more.addFirst(new Name(from, to, concept, found));
        return new Draft(document, sentence, more);
    }

    /// Whether a tab parts the words, as it parts the cells of a table: no name goes on in the next cell.
    private boolean crossesCells(int from, int to) {
        return to - from > 1
                && document.quote(token(from).span().to(token(to - 1).span())).indexOf('\t') >= 0;
    }

    /// The same with the names of several things that the same words mean.
    public Draft with(int from, int to, List<Concept> concepts, Found found) {
        Draft more = this;
        for (Concept concept : concepts) {
            more = more.with(from, to, concept, found);
        }
        return more;
    }

    /// The same with a phrase in place of what it holds.
    public Draft replaced(int from, int to, Concept concept) {
        List<Name> others = new ArrayList<>(names);
        others.removeIf(name -> name.overlaps(from, to));
        return with(others).with(from, to, concept, Found.PHRASE);
    }

    public Draft with(List<Name> others) {
        return new Draft(document, sentence, others);
    }

    /// The same names in the same sentence, read again.
    public Draft with(Sentence again) {
        return new Draft(document, again, names);
    }

    public Passage passage() {
        List<Mention> mentions = names.stream()
                .map(name -> new Mention(
                        token(name.from()).span().to(token(name.to() - 1).span()), name.concept(), name.found()))
                .toList();
        return new Passage(sentence, mentions);
    }
}
