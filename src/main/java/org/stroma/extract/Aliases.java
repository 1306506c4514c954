package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.DocumentReading;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;

/// Other names that a document gives a thing: "plerixafor, known as AMD3100", "programmed death ligand 1 (PD-L1)". Both
/// names have been grounded to one concept already; this states that the document says so, where it says so.
final class Aliases implements DocumentReading {

    private static final int FARTHEST = 6;
    /// "esterase L1 (UCHL1)": a shorter word behind a noun is the end of a name that no list knows.
    private static final int SHORTEST = 3;

    private final Relation alsoKnownAs;
    private final Set<String> naming;

    Aliases(Ontology ontology) {
        this.alsoKnownAs = ontology.relation("alsoKnownAs");
        this.naming = Set.copyOf(ontology.lexicon().of("namingWord"));
    }

    @Override
    public List<Evidence> read(Document document, List<Passage> passages) {
        List<Evidence> found = new ArrayList<>();
        for (Passage passage : passages) {
            PassageWords words = new PassageWords(passage);
            List<Mention> mentions = passage.outermost();
            for (int m = 1; m < mentions.size(); m++) {
                Mention other = mentions.get(m);
                alias(document, words, lastPart(passage, mentions.get(m - 1), other), other)
                        .or(() -> further(document, words, mentions, other))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// Of "X together with Y (Z)" Z is a name of Y.
    private static Mention lastPart(Passage passage, Mention one, Mention other) {
        return passage.mentions().stream()
                .filter(part -> one.span().contains(part.span())
                        && part.span().end() == one.span().end()
                        && part.concept().iri().equals(other.concept().iri()))
                .findFirst()
                .orElse(one);
    }

    /// "X (Y, Z)": Z is a name of X, too.
    private Optional<Evidence> further(Document document, PassageWords words, List<Mention> mentions, Mention other) {
        int at = mentions.indexOf(other);
        int open = words.first(other) - 1;
        while (open > 0 && !words.lower(open).matches("[();]")) {
            open--;
        }
        int first = at - 2;
        while (first >= 0 && words.end(mentions.get(first)) > open) {
            first--;
        }
        boolean listed = words.lower(open).equals("(")
                && words.lower(words.first(other) - 1).equals(",")
                && words.lower(words.end(other)).matches("[),]")
                && first >= 0
                && words.end(mentions.get(first)) == open
                && mentions.subList(first, at).stream()
                        .allMatch(name ->
                                name.concept().iri().equals(other.concept().iri()));
        String second = document.quote(other.span());
        return listed
                        && mentions.subList(first, at).stream()
                                .noneMatch(name -> document.quote(name.span()).equalsIgnoreCase(second))
                ? Optional.of(evidence(document, words, mentions.get(first), other, second, "name-in-parentheses"))
                : Optional.empty();
    }

    private Optional<Evidence> alias(Document document, PassageWords words, Mention one, Mention other) {
        boolean cut = words.is(words.first(one) - 1, "N", "JJ")
                && words.end(one) - words.first(one) == 1
                && document.quote(one.span()).length() < SHORTEST;
        boolean names = cut
                || words.is(words.first(other), "IN")
                || !one.concept().iri().equals(other.concept().iri())
                || one.found() == Mention.Found.REFERENCE
                || other.found() == Mention.Found.REFERENCE
                || one.span().overlaps(other.span());
        if (names) {
            return Optional.empty();
        }
        String first = document.quote(one.span());
        String second = document.quote(other.span());
        boolean goesOn = words.lower(words.end(other)).equals(")")
                && words.lower(words.end(other) + 1).matches("[-–]|\\d+")
                && (words.is(words.end(other) + 1, "CD") || touches(words, words.end(other)));
        String rule = goesOn ? "" : rule(words, words.end(one), words.first(other));
        boolean same = first.equalsIgnoreCase(second) || rule.isEmpty();
        return same ? Optional.empty() : Optional.of(evidence(document, words, one, other, second, rule));
    }

    /// Whether a word stands right against the next: the dash of a list has a blank before it.
    private static boolean touches(PassageWords words, int i) {
        return words.token(i).span().end() == words.token(i + 1).span().start();
    }

    private Evidence evidence(
            Document document, PassageWords words, Mention one, Mention other, String second, String rule) {
        boolean labelled = second.equalsIgnoreCase(one.concept().label());
        Mention alias = labelled ? one : other;
        Mention name = labelled ? other : one;
        Span span = one.span().to(other.span());
        return new Evidence(
                document.key(),
                Argument.of(name),
                alsoKnownAs,
                new Argument(new Literal(singular(document.quote(alias.span())), Literal.Kind.TEXT), alias.span()),
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                List.of(),
                span,
                words.passage().sentence().part(),
                Optional.empty(),
                Optional.empty(),
                rule,
                0.95,
                ReaderId.BUILT_IN);
    }

    /// What stands between the two names says that they are names of one thing, or nothing does.
    private String rule(PassageWords words, int from, int to) {
        if (to <= from || to - from > FARTHEST) {
            return "";
        }
        boolean parenthesis = words.lower(from).equals("(") && to - from <= 4;
        for (int i = from; i < to; i++) {
            boolean choice = words.lower(i).equals("or") && !words.lower(i - 1).equals(",");
            if (naming.contains(words.lower(i)) && !choice) {
                return "naming";
            }
        }
        return parenthesis ? "name-in-parentheses" : "";
    }

    /// "JAKs" names one JAK.
    private static String singular(String name) {
        String flat = name.replaceAll("\\s+", " ");
        return flat.matches(".*[A-Z0-9]s") ? flat.substring(0, flat.length() - 1) : flat;
    }
}
