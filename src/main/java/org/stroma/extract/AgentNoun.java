package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Mention;
import org.stroma.model.Wording.Form;

/// Nouns for the one who does it: "the PD-1 inhibitor pembrolizumab", "plerixafor, an antagonist of CXCR4," "plerixafor
/// is a
/// CXCR4 antagonist", "CXCR4 antagonists such as plerixafor", "plerixafor (a CXCR4 antagonist)".
final class AgentNoun implements Construction {

    private static final Set<String> SUCH_AS = Set.of("such", "including", "like", "e.g.");

    private final Roles roles;
    private final Clauses clauses;

    AgentNoun(Roles roles, Clauses clauses) {
        this.roles = roles;
        this.clauses = clauses;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if (layout.is(c, Kind.NOUN_PHRASE)) {
                Chunk phrase = layout.at(c).orElseThrow();
                for (int i = phrase.from(); i < phrase.to(); i++) {
                    for (Saying saying : triggers.at(Form.AGENT_NOUN, layout.words(), i)) {
                        read(layout, c, i, saying, candidates);
                    }
                }
            }
        }
        return candidates;
    }

    private void read(Layout layout, int c, int noun, Saying saying, List<Candidate> into) {
        List<Role> targets = targets(layout, c, noun);
        if (targets.isEmpty()) {
            return;
        }
        Chunk phrase = layout.at(c).orElseThrow();
        List<Role> named = noun + 1 < phrase.to() ? named(layout, c, noun) : List.of();
        boolean copula = layout.is(c - 1, Kind.VERBS) || layout.is(c - 1, Kind.ADVERB);
        List<Role> agents = noun + 1 < phrase.to() ? named : agents(layout, c);
        Pairs.each(
                layout.words(),
                agents,
                targets,
                (agent, target) -> into.add(new Candidate(
                        "agent-noun", saying, agent, target, noun, phrase.from(), 0.9, !named.isEmpty() || !copula)));
    }

    /// What is inhibited: the name before the noun, or those behind "of", "for" or "against".
    private List<Role> targets(Layout layout, int c, int noun) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        Optional<Mention> around = words.mention(noun);
        if (around.isPresent()) {
            List<Role> inner = innerTargets(words, around.get(), noun);
            return inner.isEmpty() ? targetsBehind(layout, c, noun) : inner;
        }
        int i = noun - 1;
        while (i > phrase.from()
                && (words.lower(i).equals("-")
                        || words.is(i, "JJ")
                        || words.lower(i).matches("receptor|kinase|pathway|protein|\\)|tyrosine|checkpoint"))
                && words.mention(i).isEmpty()) {
            i--;
        }
        Optional<Mention> before = i < phrase.from() ? Optional.empty() : words.mention(i);
        if (before.isPresent()) {
            return coordinatedBefore(words, phrase.from(), before.get());
        }
        return targetsBehind(layout, c, noun);
    }

    private List<Role> targetsBehind(Layout layout, int c, int noun) {
        boolean of =
                noun == layout.at(c).orElseThrow().head() && layout.word(c + 1).matches("of|for|against|to");
        return of ? roles.listFrom(layout, c + 2) : List.of();
    }

    /// "PD-1" of the name "PD-1 inhibitor".
    private static List<Role> innerTargets(Words words, Mention around, int noun) {
        Optional<Mention> before = words.mention(words.first(around) - 1);
        if (before.filter(mention -> mention.concept().type().name().equals("Protein"))
                .isPresent()) {
            return List.of(Role.thing(words, before.get()));
        }
        for (int end = noun; end > words.first(around); end--) {
            Optional<Mention> inner = words.innerEndingAt(end, around).map(last -> mostSpecific(words, around, last));
            if (inner.isPresent()) {
                return coordinatedBefore(words, 0, inner.get());
            }
        }
        return List.of();
    }

    /// In "EGFR tyrosine kinase inhibitor" it is EGFR that is inhibited, not every tyrosine kinase.
    private static Mention mostSpecific(Words words, Mention around, Mention last) {
        return words.innerEndingAt(words.first(last), around)
                .filter(mention ->
                        mention.concept().type().equals(last.concept().type()))
                .orElse(last);
    }

    /// "CCR2/CCR5 antagonist", "JAK1 and JAK2 inhibitor".
    private static List<Role> coordinatedBefore(Words words, int from, Mention last) {
        List<Role> targets = new ArrayList<>(List.of(Role.thing(words, last)));
        int i = words.first(last) - 1;
        while (i > from
                && words.lower(i).matches("/|-")
                && words.endingAt(i - 1).isPresent()) {
            targets.addFirst(Role.thing(words, words.endingAt(i - 1).get()));
            i = words.first(words.endingAt(i - 1).get()) - 1;
        }
        return targets;
    }

    /// "the PD-1 inhibitor pembrolizumab" and what is coordinated with it; of a combination, the drug right behind.
    private List<Role> named(Layout layout, int c, int noun) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        Optional<Mention> next =
                words.mention(words.mention(noun).map(words::end).orElse(noun + 1));
        if (next.filter(mention -> mention.found() == Mention.Found.COMBINATION).isPresent()) {
            return words.inside(next.get()).stream()
                    .limit(1)
                    .map(first -> Role.thing(words, first))
                    .toList();
        }
        boolean head = next.isPresent() && words.end(next.get()) == phrase.head() + 1;
        return head ? roles.listFrom(layout, c) : List.of();
    }

    private List<Role> agents(Layout layout, int c) {
        int after = afterTarget(layout, c);
        if (SUCH_AS.contains(layout.word(after))
                || SUCH_AS.contains(layout.word(after + 1)) && layout.is(after, Kind.COMMA)) {
            int list = after;
            while (list < layout.size() && list < after + 4 && !layout.is(list, Kind.NOUN_PHRASE)
                    || layout.word(list).equals("such")) {
                list++;
            }
            return layout.is(list, Kind.NOUN_PHRASE) ? listed(layout, c, list) : List.of();
        }
        if (layout.word(after).matches("called|named|termed")
                || layout.word(after).equals("known") && layout.word(after + 1).equals("as")) {
            return roles.listFrom(layout, layout.word(after).equals("known") ? after + 2 : after + 1);
        }
        return before(layout, c);
    }

    /// What "such as" lists; where the class is a subject, up to its verb: "inhibitors such as A and B are common".
    private List<Role> listed(Layout layout, int c, int list) {
        int last = list;
        while (layout.is(last + 1, Kind.CONJUNCTION, Kind.COMMA) && layout.is(last + 2, Kind.NOUN_PHRASE)) {
            last += 2;
        }
        boolean subject = c <= 1 && layout.is(last + 1, Kind.VERBS) && layout.is(last - 1, Kind.CONJUNCTION);
        int from = layout.at(list).orElseThrow().from();
        return subject
                ? roles.listTo(layout, last).stream()
                        .filter(role -> role.from() >= from)
                        .toList()
                : roles.listFrom(layout, list);
    }

    private int afterTarget(Layout layout, int c) {
        return layout.word(c + 1).matches("of|for|against|to") && layout.is(c + 2, Kind.NOUN_PHRASE) ? c + 3 : c + 1;
    }

    /// "X is a ...", "X, a ..." and "X (a ...)".
    private List<Role> before(Layout layout, int c) {
        Words words = layout.words();
        int mark = layout.at(c).orElseThrow().from() - 1;
        if (c == 0
                && words.lower(mark).matches("[(—–]")
                && words.mention(mark - 1).isPresent()) {
            return List.of(Role.thing(words, words.mention(mark - 1).get()));
        }
        if (layout.is(c - 1, Kind.VERBS) || layout.is(c - 1, Kind.ADVERB) && layout.is(c - 2, Kind.VERBS)) {
            int v = layout.is(c - 1, Kind.VERBS) ? c - 1 : c - 2;
            boolean copula = Set.of("be", "remain", "is", "are")
                    .contains(layout.words().lemma(layout.at(v).orElseThrow().head()));
            return copula ? clauses.subjects(layout, v) : List.of();
        }
        boolean article =
                layout.words().lower(layout.at(c).orElseThrow().from()).matches("an?|the|another|one");
        // "A and B, inhibitors of X and Y": a plural without article explains a list only if it says of what.
        boolean plural = layout.words().is(layout.at(c).orElseThrow().head(), "NNS")
                && layout.word(c + 1).equals("of");
        boolean apposition = layout.is(c - 1, Kind.COMMA) && layout.is(c - 2, Kind.NOUN_PHRASE) && (article || plural);
        // In a list of drugs: "Maraviroc – CCR5 antagonist".
        boolean entry = layout.is(c - 1, Kind.BREAK) && c == 2 && layout.is(0, Kind.NOUN_PHRASE);
        return apposition || entry ? roles.listTo(layout, c - 2) : List.of();
    }
}
