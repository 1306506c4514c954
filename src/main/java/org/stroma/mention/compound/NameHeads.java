package org.stroma.mention.compound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Lexicon;

/// Which nouns make names of what stands with them, of which class, and of what they do not.
final class NameHeads {

    private static final String[] UNDERGOING = {"CellType", "Tumor", "AnatomicalEntity", "Disease"};
    private static final String[] GIVEN = {"Drug", "Therapy"};

    private final Map<String, EntityType> classes = new HashMap<>();
    private final Map<String, EntityType> kinds = new HashMap<>();
    private final List<Map.Entry<Pattern, EntityType>> forms = new ArrayList<>();
    private final Set<String> apart;
    private final Set<String> processes;
    private final Set<String> effects;
    private final Set<String> amounts;
    private final Set<String> activities;
    private final Set<String> losses;
    private final Set<String> states;
    private final Set<String> loose;
    private final Set<String> places;
    private final Set<String> vague;
    private final Set<String> modifications;
    private final Set<String> effectHeads;
    private final Set<String> outsiders;
    private final Set<String> regions;
    private final Set<String> unowned;
    private final Pattern effective;

    NameHeads(Lexicon lexicon) {
        lexicon.pairs("headNoun").forEach(pair -> classes.put(pair.rest(), new EntityType(pair.first())));
        lexicon.pairs("kindHead").forEach(pair -> kinds.put(pair.rest(), new EntityType(pair.first())));
        lexicon.pairs("kindHeadForm")
                .forEach(pair -> forms.add(Map.entry(Pattern.compile(pair.rest()), new EntityType(pair.first()))));
        this.apart = Set.copyOf(lexicon.of("apartNoun"));
        this.processes = Set.copyOf(lexicon.of("processNoun"));
        this.effects = Set.copyOf(lexicon.of("effectNoun"));
        this.amounts = Set.copyOf(lexicon.of("amountNoun"));
        this.activities = Set.copyOf(lexicon.of("activityNoun"));
        this.states = Set.copyOf(lexicon.of("stateNoun"));
        this.loose = Set.copyOf(lexicon.of("looseHeadNoun"));
        this.places = Set.copyOf(lexicon.of("placeAdjective"));
        this.vague =
                lexicon.pairs("genericNoun").stream().map(Lexicon.Pair::rest).collect(Collectors.toUnmodifiableSet());
        this.losses = Set.copyOf(lexicon.of("lossOfFunction"));
        this.modifications = Set.copyOf(lexicon.of("modificationNoun"));
        this.effectHeads = Set.copyOf(lexicon.of("effectPhraseHead"));
        this.unowned = Set.copyOf(lexicon.of("unownedHead"));
        this.regions = Set.copyOf(lexicon.of("geneRegion"));
        this.outsiders = Set.copyOf(lexicon.of("noKindModifier"));
        this.effective = Pattern.compile(String.join("|", lexicon.of("effectModifier")), Pattern.CASE_INSENSITIVE);
    }

    /// The class of what a noun names together with any words.
    Optional<EntityType> type(String noun) {
        return Optional.ofNullable(classes.get(noun));
    }

    /// The class of a thing that is no process, told by the noun that heads its name.
    Optional<EntityType> kind(String noun) {
        return Optional.ofNullable(kinds.get(noun))
                .or(() -> forms.stream()
                        .filter(form -> form.getKey().matcher(noun).matches())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /// Whether a noun makes of a thing another one of its class: the receptor of a ligand.
    boolean isApart(String noun) {
        return apart.contains(noun);
    }

    /// Whether a noun names a process of what is known to have or undergo such: cells proliferate, drugs have an
    /// effectiveness.
    boolean isProcessOf(Name owner, String noun) {
        return processes.contains(noun) && owner.isOf(UNDERGOING) || effects.contains(noun) && owner.isOf(GIVEN);
    }

    /// Whether a noun names a process of something.
    boolean isProcess(String noun) {
        return processes.contains(noun) || effects.contains(noun);
    }

    /// How much there is of a protein, what it does and that it is gone are said of the protein itself; the gene of a
    /// protein and the receptor that it is are the same thing.
    boolean isSaidOf(Name owner, String noun) {
        boolean same =
                type(noun).filter(type -> type.equals(owner.concept().type())).isPresent();
        return owner.isOf("Protein")
                && !modifications.contains(noun)
                && (same || isAspect(noun) || losses.contains(noun));
    }

    boolean takesAway(String noun) {
        return losses.contains(noun);
    }

    /// Whether a noun by itself says something of what stands with it: function, response.
    boolean isSaidOfOthers(String noun) {
        return classes.containsKey(noun) || isAspect(noun);
    }

    /// Whether a noun says how much there is of a thing or what it does.
    boolean isAspect(String noun) {
        return !modifications.contains(noun) && (amounts.contains(noun) || activities.contains(noun));
    }

    /// Whether adjectives alone make no name of a noun.
    boolean isLoose(String noun) {
        return loose.contains(noun);
    }

    /// Whether an adjective stands for a part of the body: renal.
    boolean isOfPlace(String adjective) {
        return places.contains(adjective);
    }

    /// Whether a word says what something does to cells or the body: neurotoxic, anti-inflammatory.
    boolean isEffective(String word) {
        return effective.matcher(word).matches();
    }

    /// Whether a noun names a process together with a word of effect: the properties of angiogenic properties.
    boolean isOfEffect(String noun) {
        return effectHeads.contains(noun);
    }

    /// Whether a listed process that ends in a noun is of whoever brings it about: the side effects of a drug.
    boolean isUnowned(String noun) {
        return unowned.contains(noun);
    }

    /// Whether a noun names a stretch of a gene, which has an activity of its own: the promoter.
    boolean isRegion(String noun) {
        return regions.contains(noun);
    }

    /// Whether words before a noun make it no thing of its kind: no risk factor is a protein.
    boolean isOutsider(String modifier) {
        return outsiders.contains(modifier);
    }

    /// Whether a noun stands for things named before.
    boolean isVague(String noun) {
        return vague.contains(noun);
    }

    /// Whether a noun goes with "to": sensitivity to light.
    boolean isState(String noun) {
        return states.contains(noun);
    }
}
