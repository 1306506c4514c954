package org.stroma.reader.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stroma.model.concept.Passage;
import org.stroma.model.evidence.Cue;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Which words deny or soften what a sentence says of two things: a cue before or between them with nothing
/// that ends its scope in between (ConText, Harkema et al. 2009), by the cues of `ontology/lexicon.ttl`. It
/// knows no construction, so that it can judge what no construction reads.
final class CueReading {

    private static final int REACH = 8;
    private static final Set<String> CLAUSE_ENDS = Set.of(";", ":");

    private final List<String[]> negations;
    private final List<String[]> pseudoNegations;
    private final List<String[]> hedges;
    private final List<String[]> pseudoHedges;
    private final List<String[]> ends;

    CueReading(Lexicon lexicon) {
        this.negations = phrases(lexicon.of("negation"));
        this.pseudoNegations = phrases(lexicon.of("pseudoNegation"));
        this.hedges = phrases(lexicon.of("hedge"));
        this.pseudoHedges = phrases(lexicon.of("pseudoHedge"));
        this.ends = phrases(lexicon.of("scopeEnd"));
    }

    private static List<String[]> phrases(List<String> entries) {
        return entries.stream().map(entry -> entry.split(" ")).toList();
    }

    /// The cues that bear on what stands between two arguments.
    List<Cue> bearing(Passage passage, Span subject, Span object) {
        List<Cue> cues = new ArrayList<>();
        List<Token> tokens = passage.sentence().tokens();
        for (Hit hit : hits(tokens, negations, pseudoNegations)) {
            if (bears(tokens, hit, subject, object)) {
                cues.add(new Cue(hit.span(tokens), Cue.Says.NEGATES));
            }
        }
        for (Hit hit : hits(tokens, hedges, pseudoHedges)) {
            if (bears(tokens, hit, subject, object)) {
                cues.add(new Cue(hit.span(tokens), Cue.Says.HEDGES));
            }
        }
        return cues;
    }

    /// Whether a sentence holds any cue of a kind, wherever.
    boolean holds(Passage passage, Cue.Says kind) {
        List<Token> tokens = passage.sentence().tokens();
        return switch (kind) {
            case NEGATES -> !hits(tokens, negations, List.of()).isEmpty();
            case HEDGES -> !hits(tokens, hedges, List.of()).isEmpty();
        };
    }

    private boolean bears(List<Token> tokens, Hit hit, Span subject, Span object) {
        int last = Math.max(subject.end(), object.end());
        int first = Math.min(subject.start(), object.start());
        int start = tokens.get(hit.from()).span().start();
        if (start >= last) {
            return false;
        }
        int next = start < first ? first : Math.max(subject.start(), object.start());
        int distance = 0;
        for (int i = hit.to(); i < tokens.size() && tokens.get(i).span().start() < next; i++, distance++) {
            if (CLAUSE_ENDS.contains(tokens.get(i).text()) || longest(tokens, i, ends) > 0) {
                return false;
            }
        }
        return start >= first || distance <= REACH;
    }

    private record Hit(int from, int to) {
        Span span(List<Token> tokens) {
            return tokens.get(from).span().to(tokens.get(to - 1).span());
        }
    }

    /// Places of phrases, except those within a longer phrase that is not a cue.
    private static List<Hit> hits(List<Token> tokens, List<String[]> phrases, List<String[]> masks) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int masked = longest(tokens, i, masks);
            int length = longest(tokens, i, phrases);
            if (length > 0 && length >= masked) {
                hits.add(new Hit(i, i + length));
            }
            i += Math.max(1, Math.max(masked, length));
        }
        return hits;
    }

    private static int longest(List<Token> tokens, int from, List<String[]> phrases) {
        int longest = 0;
        for (String[] phrase : phrases) {
            if (phrase.length > longest && from + phrase.length <= tokens.size() && stands(tokens, from, phrase)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    private static boolean stands(List<Token> tokens, int from, String[] phrase) {
        for (int k = 0; k < phrase.length; k++) {
            Token token = tokens.get(from + k);
            if (!token.text().toLowerCase(Locale.ROOT).equals(phrase[k])
                    && !token.lemma().equals(phrase[k])) {
                return false;
            }
        }
        return true;
    }
}
