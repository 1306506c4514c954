package org.stroma.mention.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.ontology.Lexicon;

/// How far the words reach that stand before a noun and say of what or which kind it is. Words that say how much, when
/// or whose, and what brings it about ("cocaine-induced"), are none of them.
public final class Modifiers {

    private static final int MOST = 6;

    private final Set<String> passing;
    private final Set<String> causing;

    public Modifiers(Lexicon lexicon) {
        this.passing = Set.copyOf(lexicon.of("passingModifier"));
        this.causing = Set.copyOf(lexicon.of("causingForm"));
    }

    /// Where the modifiers of what begins at a token begin; the token itself where it has none.
    public int from(Draft draft, int noun) {
        int from = noun;
        Optional<Integer> next = before(draft, from);
        while (next.isPresent() && noun - next.get() <= MOST) {
            from = next.get();
            next = before(draft, from);
        }
        return from;
    }

    /// The same over words that say how much or when inside it, the "target" of "YAP target genes".
    public int widelyFrom(Draft draft, int noun) {
        int from = noun;
        Optional<Integer> next = wide(draft, from);
        while (next.isPresent() && noun - next.get() <= MOST) {
            from = next.get();
            next = wide(draft, from);
        }
        while (from < noun && draft.isFree(from, from + 1) && (isPassing(draft, from) || isJoint(draft, from))) {
            from++;
        }
        return from;
    }

    private Optional<Integer> wide(Draft draft, int from) {
        int last = from > 0 && isJoint(draft, from - 1) ? from - 2 : from - 1;
        if (last < 0) {
            return Optional.empty();
        }
        Optional<Name> name = draft.outermostAt(last);
        if (name.isPresent()) {
            return name.map(Name::from);
        }
        boolean says = draft.token(last).is("N") && !draft.token(last).is("NNS", "NNPS")
                || isAdjective(draft, last) && !isCausing(draft, last);
        return says && Character.isLetter(draft.word(last).codePointAt(0)) ? Optional.of(last) : Optional.empty();
    }

    /// Where the noun phrase from here ends; here where none begins.
    public int end(Draft draft, int from) {
        int at = from;
        int end = from;
        while (at < draft.size() && at - from <= MOST) {
            Optional<Name> name = draft.outermostAt(at);
            if (name.isPresent()) {
                at = name.get().to();
                end = at;
            } else if (draft.token(at).is("N")) {
                end = ++at;
            } else if (isJoint(draft, at) && at > from
                    || isAdjective(draft, at) && (end == from || isJoint(draft, at - 1)) && !isPassing(draft, at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    public boolean isPassing(Draft draft, int token) {
        return passing.contains(draft.word(token).toLowerCase(Locale.ROOT));
    }

    private Optional<Integer> before(Draft draft, int from) {
        int last = from - 1;
        if (last < 0) {
            return Optional.empty();
        }
        if (isJoint(draft, last)) {
            return last == 0 || isCausing(draft, from) ? Optional.empty() : modifier(draft, last - 1);
        }
        return modifier(draft, last);
    }

    private Optional<Integer> modifier(Draft draft, int last) {
        Optional<Name> name = draft.outermostAt(last);
        if (name.isPresent()) {
            return name.map(Name::from);
        }
        boolean noun = draft.token(last).is("N")
                && (!draft.token(last).is("NNS") || draft.word(last + 1).equals("-"));
        boolean joined =
                draft.token(last).is("VBG", "VBN") && draft.word(last - 1).equals("-");
        boolean says = (noun || joined || isAdjective(draft, last))
                && !isPassing(draft, last)
                && !isCausing(draft, last)
                && !isDone(draft, last);
        if (!says || !Character.isLetter(draft.word(last).codePointAt(0))) {
            return Optional.empty();
        }
        return last > 1 && isJoint(draft, last - 1) ? modifier(draft, last - 2) : Optional.of(last);
    }

    /// "Prednisolone relieved joint pain": a participle behind a noun or a name is a verb.
    private static boolean isDone(Draft draft, int token) {
        return isAdjective(draft, token)
                && draft.word(token).matches("\\p{Ll}+ed")
                && token > 0
                && (draft.token(token - 1).is("N") || !draft.isFree(token - 1, token));
    }

    private boolean isCausing(Draft draft, int token) {
        String word = draft.word(token).toLowerCase(Locale.ROOT);
        return causing.contains(word.substring(word.lastIndexOf('-') + 1));
    }

    private static boolean isAdjective(Draft draft, int token) {
        return draft.token(token).is("JJ", "FW") && !draft.token(token).is("JJR", "JJS");
    }

    /// "anti-inflammatory", "JAK/STAT"; no dash between two blanks, and none that opens a line.
    private static boolean isJoint(Draft draft, int token) {
        return draft.word(token).matches("[-/]")
                && token > 0
                && draft.token(token - 1).span().end()
                        == draft.token(token).span().start();
    }
}
