package org.stroma.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Role.Aspect;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.EntityType;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;

/// Whose the side effects are: "S side effects", "side effects of S", "in patients treated with S", "S has side
/// effects"; else the topic's.
final class Possessors {

    private static final Set<String> GIVEN = Set.of("Drug", "Therapy");
    private static final Set<String> NOBODY = Set.of("Population", "Study", "Journal", "Organization", "Person");
    private static final Set<String> OF = Set.of("of", "with", "to", "from", "for", "on");
    private static final Set<String> OWNING = Set.of("have", "has", "had", "carry", "show", "produce", "share", "bear");
    private static final int FARTHEST = 8;

    private final Roles roles;
    private final Clauses clauses;
    /// Nouns for what is given: "treatment", "this drug".
    private final Set<String> generic;

    Possessors(Roles roles, Clauses clauses, Lexicon lexicon) {
        this.roles = roles;
        this.clauses = clauses;
        this.generic = lexicon.pairs("genericNoun").stream()
                .filter(pair -> GIVEN.contains(pair.first()))
                .map(Lexicon.Pair::rest)
                .collect(Collectors.toSet());
    }

    static boolean isGiven(Mention mention) {
        return GIVEN.contains(mention.concept().type().name());
    }

    List<Role> of(Layout layout, int c, Saying saying) {
        Words words = layout.words();
        Chunk phrase = layout.at(c).orElseThrow();
        int first = phrase.head() - saying.wording().words().size();
        int before = words.is(first, "POS") ? first - 1 : first;
        if (before >= phrase.from() && words.mention(before).isPresent()) {
            return List.of(Role.thing(words, words.mention(before).get()));
        }
        int mark = layout.at(0).orElseThrow().from() - 1;
        if (c == 0 && words.lower(mark).equals("(") && words.mention(mark - 1).isPresent()) {
            return List.of(Role.thing(words, words.mention(mark - 1).get()));
        }
        if (layout.at(c - 1)
                .filter(chunk -> chunk.is(Kind.VERBS) && OWNING.contains(words.lemma(chunk.head())))
                .isPresent()) {
            return clauses.subjects(layout, c - 1);
        }
        return behind(layout, c).orElseGet(() -> topic(words, phrase.head(), saying));
    }

    /// Those named behind the noun; an empty list if somebody is named whom we do not know, nothing if nobody is.
    private Optional<List<Role>> behind(Layout layout, int c) {
        Words words = layout.words();
        for (int k = c + 1; k < layout.size() && k <= c + FARTHEST; k++) {
            if (layout.is(k, Kind.BREAK, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.COMMA)) {
                return Optional.empty();
            }
            boolean near = k == c + 2 && OF.contains(layout.word(c + 1));
            boolean warned = layout.word(c + 1).equals("for");
            boolean treated = layout.is(k - 1, Kind.VERBS)
                    || layout.is(k - 1, Kind.PREPOSITION) && layout.is(k - 2, Kind.VERBS)
                    || layout.is(k - 1, Kind.PREPOSITION) && OF.contains(layout.word(k - 1));
            if (layout.is(k, Kind.VERBS) && !words.is(layout.at(k).orElseThrow().from(), "VBN", "VBG", "VBD")) {
                return Optional.empty();
            }
            if (layout.is(k, Kind.NOUN_PHRASE) && (near || treated)) {
                List<Role> named = roles.listFrom(layout, k).stream()
                        .filter(role -> near && !warned ? !isNobody(role) : isGiven(role.mention()))
                        .toList();
                String noun = words.lemma(layout.at(k).orElseThrow().head());
                if (!named.isEmpty() || near && !warned && !generic.contains(noun) && !isNobody(layout, k)) {
                    return Optional.of(named);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNobody(Role role) {
        return NOBODY.contains(role.mention().concept().type().name());
    }

    private boolean isNobody(Layout layout, int c) {
        return layout.words().lemma(layout.at(c).orElseThrow().head()).matches("patient|people|adult|child|participant")
                || roles.at(layout, c).stream().anyMatch(Possessors::isNobody);
    }

    private static List<Role> topic(Words words, int noun, Saying saying) {
        return words.topic()
                .about()
                .filter(topic -> fits(topic.concept().type(), saying))
                .map(topic -> RelationalNoun.standIn(words, noun, topic))
                .map(mention -> List.of(new Role(mention, noun, noun + 1, Aspect.THING, false, false)))
                .orElse(List.of());
    }

    /// A relation that anything can be the subject of takes only what is given from a topic.
    static boolean fits(EntityType type, Saying saying) {
        Set<EntityType> domain = saying.relation().domain();
        return domain.isEmpty() ? GIVEN.contains(type.name()) : domain.contains(type);
    }
}
