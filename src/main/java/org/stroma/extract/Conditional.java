package org.stroma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Lexicon;
import org.stroma.model.Wording.Form;

/// What changes in cells or animals that something was done to, changes by what was done: "cisplatin-treated cells
/// downregulated CD80", "migration was reduced in Pten-deficient cells", "IL-10 rose after cisplatin".
final class Conditional implements Construction {

    /// The name under which its findings are kept.
    static final String RULE = "condition";

    private static final Set<Form> CHANGES = Set.of(Form.VERB, Form.NEUTRAL_VERB);
    private static final List<String> MEANS = List.of("through", "via", "by");
    private static final Set<String> MANNERS = Set.of("manner", "fashion", "way");

    private final Heads heads;
    private final Conditions conditions;
    private final Causes causes;
    /// Nouns that may have a doer of their own behind "by".
    private final Set<String> doings;
    /// What a comparative says in the form of a verb: "higher" is "increased".
    private final Map<String, String> comparatives = new HashMap<>();

    Conditional(Heads heads, Conditions conditions, Causes causes, Lexicon lexicon) {
        this.heads = heads;
        this.conditions = conditions;
        this.causes = causes;
        this.doings = new HashSet<>(lexicon.of("processNoun"));
        doings.addAll(lexicon.of("amountNoun"));
        doings.addAll(lexicon.of("lossOfFunction"));
        lexicon.pairs("comparative").forEach(pair -> comparatives.put(pair.first(), pair.rest()));
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        Grammar grammar = new Grammar(words);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean verb = words.is(i, "V") && words.mention(i).isEmpty() && layout.holding(i) >= 0;
            for (Saying saying : verb ? triggers.verb(words.verbForm(i)) : List.<Saying>of()) {
                if (isChange(saying)) {
                    read(layout, grammar, i, saying, candidates);
                }
                readProtection(layout, grammar, i, saying, candidates);
            }
            if (words.is(i, "VBN", "JJ", "JJR", "VBD") && words.mention(i).isEmpty()) {
                readModifier(layout, grammar, i, triggers, candidates);
            }
        }
        return candidates;
    }

    /// "treated cells showed increased apoptosis", "X resulted in reduced migration": the change stands before what
    /// changes.
    private void readModifier(Layout layout, Grammar grammar, int participle, Triggers triggers, List<Candidate> into) {
        Words words = layout.words();
        Tree tree = words.tree();
        Optional<Integer> changed = tree.is(participle, "amod") ? tree.head(participle) : Optional.empty();
        Optional<Integer> verb = changed.map(noun -> firstOfList(tree, noun))
                .filter(noun -> tree.is(noun, "obj", "obl", "nsubj:pass"))
                .flatMap(tree::head)
                .filter(head -> words.mention(head).isEmpty());
        if (verb.isEmpty()) {
            return;
        }
        List<Role> changers = causes.changers(layout, grammar, verb.get());
        List<Role> changes = heads.roles(layout, tree.withConjuncts(changed.get())).stream()
                .map(role -> role.turned() ? role.asTurned() : role)
                .toList();
        String form = comparatives.getOrDefault(words.lower(participle), words.verbForm(participle));
        for (Saying saying : triggers.verb(form)) {
            if (isChange(saying)) {
                Pairs.each(
                        words,
                        changers,
                        changes,
                        (cause, object) -> into.add(new Candidate(
                                RULE, saying, cause, object, participle, Clausal.first(words, verb.get()), 0.8)));
            }
        }
    }

    /// "A and reduced B were found": the change is what was found, wherever it stands in the list.
    private static int firstOfList(Tree tree, int noun) {
        return tree.is(noun, "conj") ? tree.head(noun).orElse(noun) : noun;
    }

    /// "Pten-deficient mice were protected from tumors".
    private void readProtection(Layout layout, Grammar grammar, int verb, Saying saying, List<Candidate> into) {
        Words words = layout.words();
        List<String> wanted = saying.wording().words();
        boolean fits = wanted.size() == 2 && saying.relation().opposite().isPresent() && grammar.isPassive(verb);
        if (!fits) {
            return;
        }
        List<Role> causes = grammar.subjects(verb).stream()
                .map(subject -> conditions.of(words, subject))
                .flatMap(Optional::stream)
                .toList();
        Pairs.each(
                words,
                causes,
                heads.roles(layout, grammar.complements(verb, wanted.getLast())),
                (cause, object) ->
                        into.add(new Candidate(RULE, saying, cause, object, verb, Clausal.first(words, verb), 0.8)));
    }

    private static boolean isChange(Saying saying) {
        return CHANGES.contains(saying.wording().form())
                && saying.wording().words().size() == 1
                && saying.relation().opposite().isPresent();
    }

    private void read(Layout layout, Grammar grammar, int verb, Saying saying, List<Candidate> into) {
        Words words = layout.words();
        List<Integer> undergoers = grammar.undergoers(verb);
        boolean passive = grammar.isPassive(verb);
        List<Role> causes = new ArrayList<>();
        if (passive || undergoers.isEmpty()) {
            if (grammar.complements(verb, "by").isEmpty()) {
                causes.addAll(this.causes.circumstances(layout, grammar, verb));
            }
        } else {
            grammar.doers(verb).forEach(doer -> conditions.of(words, doer).ifPresent(causes::add));
        }
        causes.addAll(means(layout, grammar, verb, passive));
        List<Integer> changed = undergoers.isEmpty() ? grammar.subjects(verb) : undergoers;
        Pairs.each(
                words,
                causes,
                heads.roles(layout, changed),
                (cause, object) ->
                        into.add(new Candidate(RULE, saying, cause, object, verb, Clausal.first(words, verb), 0.8)));
    }

    /// "A induces B via C", "in a C-dependent manner": C has its part in it.
    private List<Role> means(Layout layout, Grammar grammar, int verb, boolean passive) {
        Words words = layout.words();
        Stream<Role> means = MEANS.stream()
                .filter(preposition -> !(passive && preposition.equals("by")))
                .flatMap(preposition -> grammar.complements(verb, preposition).stream())
                .filter(noun -> words.mention(noun).isEmpty() || !words.tree().is(noun, "obl:agent"))
                .filter(noun -> !words.tree().preposition(noun).equals("by") || !isOfNoun(words, verb, noun))
                .flatMap(noun -> heads.roles(layout, List.of(noun)).stream());
        Stream<Role> manners = grammar.complements(verb, "in").stream()
                .filter(noun -> MANNERS.contains(words.lemma(noun)))
                .flatMap(noun -> words
                        .endingAt(noun - 3)
                        .filter(name -> words.lower(noun - 1).equals("dependent"))
                        .map(name -> Role.thing(words, name))
                        .stream());
        return Stream.concat(means, manners).toList();
    }

    /// In "boosts secretion of insulin by beta cells" what stands behind "by" belongs to the noun.
    private boolean isOfNoun(Words words, int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (doings.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
