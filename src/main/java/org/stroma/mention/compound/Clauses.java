package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.Modifiers;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Span;

/// Processes that a clause tells: "LDL was taken up" tells of LDL uptake, "vessels dilate" of vessel dilation. They are
/// the things that the noun phrases name; whether the clause says that they happened or not is left to who reads it.
public final class Clauses {

    private static final EntityType PROCESS = new EntityType("Process");
    private static final String[] PARTICIPANTS = {
        "Protein", "Drug", "CellType", "Tumor", "AnatomicalEntity", "Organism", "Disease"
    };

    /// Of a clause, in words and marks.
    private static final int LONGEST = 15;

    /// Verbs to the nouns for what is done to their object, and for what their subject does.
    private final Map<String, String> undergone = new HashMap<>();

    private final Map<String, String> done = new HashMap<>();
    private final NameHeads heads;
    private final Modifiers modifiers;
    private final LooseNames listed;

    public Clauses(Lexicon lexicon, NameIndex index) {
        lexicon.pairs("undergoneProcess").forEach(pair -> undergone.put(pair.rest(), pair.first()));
        lexicon.pairs("ownProcess").forEach(pair -> done.put(pair.rest(), pair.first()));
        this.heads = new NameHeads(lexicon);
        this.modifiers = new Modifiers(lexicon);
        this.listed = new LooseNames(index);
    }

    /// A sentence with what its clauses tell.
    ///
    /// @param draft with its tree, by which verbs find their nouns; without one no clause tells anything
    public Passage read(Draft draft) {
        List<Mention> told = new ArrayList<>();
        for (int i = 0; i < draft.size() && !draft.sentence().parse().isEmpty(); i++) {
            if (draft.token(i).is("V") && draft.isFree(i, i + 1)) {
                processes(new ToldVerb(draft, i)).forEach(told::add);
            }
        }
        return draft.passage().telling(told);
    }

    private Stream<Mention> processes(ToldVerb verb) {
        String lemma = verb.lemma();
        Stream<Mention> those = Optional.ofNullable(undergone.get(lemma)).stream()
                .flatMap(noun -> verb.undergoing().stream().flatMap(each -> process(verb, noun, each).stream()));
        Stream<Mention> own = Optional.ofNullable(done.get(lemma)).stream()
                .flatMap(noun -> verb.doing().stream().flatMap(each -> process(verb, noun, each).stream()));
        return Stream.concat(those, own);
    }

    private Optional<Mention> process(ToldVerb verb, String noun, int participant) {
        Draft draft = verb.draft();
        return draft.outermostAt(participant)
                .filter(name -> takesPart(name, noun))
                .flatMap(name ->
                        span(verb, name).map(span -> new Mention(span, concept(draft, noun, name), Found.CLAUSE)));
    }

    private Optional<Span> span(ToldVerb verb, Name name) {
        Draft draft = verb.draft();
        int from = Math.min(modifiers.from(draft, name.from()), verb.verb());
        int to = Math.max(name.to(), verb.to());
        return to - from > LONGEST
                ? Optional.empty()
                : Optional.of(draft.token(from).span().to(draft.token(to - 1).span()));
    }

    private boolean takesPart(Name name, String noun) {
        boolean undergoes = heads.type(noun).filter(PROCESS::equals).isPresent() || heads.isProcessOf(name, noun);
        return name.isOf(PARTICIPANTS) && name.concept().isSimple() && undergoes && !heads.isSaidOf(name, noun);
    }

    private Concept concept(Draft draft, String noun, Name participant) {
        Wording wording = new Wording(draft);
        int from = modifiers.from(draft, participant.from());
        String label = wording.words(from, participant.to()) + " " + noun;
        List<Concept> parts = wording.names(from, participant.to())
                .filter(Concept::isSimple)
                .map(Concept::withoutComposition)
                .distinct()
                .toList();
        return listed.called(label, PROCESS)
                .orElseGet(() -> Concept.coined(label, PROCESS)
                        .of(new Composition(listed.orCoined(noun, PROCESS).withoutComposition(), parts)));
    }
}
