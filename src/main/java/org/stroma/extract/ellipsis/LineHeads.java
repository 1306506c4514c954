package org.stroma.extract.ellipsis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;

/// Names at the head of lines and headings.
final class LineHeads {

    private static final Set<String> TOPICS = Set.of("Drug", "Protein", "Therapy", "CellType", "Tumor", "Disease");
    private static final Set<String> MARKS = Set.of("–", "—", ":", "|", "=", "--");
    private static final Set<String> ASKING = Set.of("what", "which");

    private static final int LONGEST = 6;

    private LineHeads() {}

    static boolean isQuestion(PassageWords words) {
        return words.lower(words.size() - 1).equals("?");
    }

    /// A few words without verb or stop.
    static boolean isLikeHeading(PassageWords words) {
        boolean verb = false;
        for (int i = 0; i < words.size(); i++) {
            verb |= words.is(i, "VBZ", "VBP", "VBD", "MD");
        }
        return words.size() <= LONGEST
                && !verb
                && !words.lower(words.size() - 1).matches("[.;,!]");
    }

    /// "Common:" and "Serious but rare:" divide what is under a heading; they are not headings themselves.
    static boolean saysSomething(PassageWords words, Set<String> frequencies) {
        for (int i = 0; i < words.size(); i++) {
            boolean says = words.is(i, "N", "V", "W") && !frequencies.contains(words.lower(i));
            if (says || words.mention(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static boolean asksWhat(PassageWords words) {
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (ASKING.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// The name that a heading consists of, numbers before and parentheses behind it aside: "CXCR4 (ligand:
    /// CXCL12)".
    static Optional<Mention> name(PassageWords words) {
        int from = 0;
        while (words.is(from, "CD", "LS", ".", "DT") && words.mention(from).isEmpty()) {
            from++;
        }
        Optional<Mention> name = words.mention(from).filter(LineHeads::canBeTopic);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int end = pastParentheses(words, words.end(name.get()));
        boolean whole = end >= words.size()
                || end == words.size() - 1 && words.lower(end).matches("[:.]");
        return whole ? name : Optional.empty();
    }

    /// What a line is about: the name it begins with, if a dash, colon or verb follows.
    static Optional<Mention> lineHead(PassageWords words) {
        Optional<Mention> name = words.mention(0).filter(LineHeads::canBeTopic);
        return name.filter(mention -> {
            int end = pastParentheses(words, words.end(mention));
            return MARKS.contains(words.lower(end)) || words.is(end, "VBZ", "VBP", "VBD", "MD") || end >= words.size();
        });
    }

    /// The token behind the mark that a line sets its head off with, or 0: behind the dash of "Maraviroc – a pill".
    static int behindMark(PassageWords words) {
        Optional<Mention> name = words.mention(0).filter(LineHeads::canBeTopic);
        int end =
                name.map(mention -> pastParentheses(words, words.end(mention))).orElse(0);
        return end > 0 && MARKS.contains(words.lower(end)) ? end + 1 : 0;
    }

    private static boolean canBeTopic(Mention mention) {
        return TOPICS.contains(mention.concept().type().name());
    }

    private static int pastParentheses(PassageWords words, int from) {
        if (!List.of("(", "[").contains(words.lower(from))) {
            return from;
        }
        int at = from;
        while (at < words.size() && !words.lower(at).matches("[)\\]]")) {
            at++;
        }
        return at + 1;
    }
}
