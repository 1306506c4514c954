package org.stroma.mention.compound;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.draft.Modifiers;
import org.stroma.mention.draft.NounPhrase;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Lexicon;

/// Names of things that no list has, made of a noun that tells their class and of what tells which: "angiogenic
/// factor", "PAF receptor", "YAP target gene". Processes are [Compounds].
final class KindNames {

    /// Words before a phrase that point to what was named before.
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "such", "its", "their", "both", "our", "his", "her");

    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "such");

    /// Classes of which the name inside is kept: the target of an inhibitor, the disease of a therapy.
    private static final Set<String> OPEN = Set.of("Drug", "Therapy", "CellType");

    private static final Pattern RECEPTOR = Pattern.compile("(?i).*(?:receptor|\\b\\w{1,3}r)s?|\\S*\\d\\w?");
    private static final String ANTIBODY = "[mM]Abs?";
    private static final int LONGEST = 7;

    private final NameHeads heads;
    private final Modifiers modifiers;
    private final LooseNames listed;
    private final Pattern ligand;

    KindNames(Lexicon lexicon, NameHeads heads, NameIndex index) {
        this.heads = heads;
        this.modifiers = new Modifiers(lexicon);
        this.listed = new LooseNames(index);
        this.ligand = Pattern.compile(String.join("|", lexicon.of("ligandForm")));
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (int noun = 1; noun < draft.size(); noun++) {
            Optional<EntityType> kind = draft.token(noun).is("N") ? heads.kind(draft.lemma(noun)) : Optional.empty();
            if (kind.isPresent() && NounPhrase.endsAt(marked, noun)) {
                marked = marked.isFree(noun, noun + 1)
                        ? mark(marked, noun, kind.get())
                        : member(marked, noun, kind.get());
            }
        }
        return marked;
    }

    /// A member of a class that lists know, told by a symbol or a name before it: "PAF-receptor antagonist", "A6H
    /// monoclonal antibody".
    private Draft member(Draft draft, int noun, EntityType kind) {
        Optional<Name> listed = draft.outermostAt(noun)
                .filter(name -> name.to() == noun + 1
                        && (name.from() < noun || draft.word(noun).matches(ANTIBODY))
                        && name.concept().type().equals(kind))
                .filter(name -> draft.words(name.from(), name.to()).matches("[\\p{Ll} -]+|" + ANTIBODY));
        if (listed.isEmpty()) {
            return draft;
        }
        int from = modifiers.widelyFrom(draft, listed.get().from());
        boolean told = from < listed.get().from()
                && noun + 1 - from <= LONGEST
                && IntStream.range(from, listed.get().from()).anyMatch(i -> isSymbol(draft, i));
        return told
                ? draft.around(from, noun + 1, concept(draft, from, noun + 1, kind))
                        .orElse(draft)
                : draft;
    }

    private static boolean isSymbol(Draft draft, int token) {
        return draft.token(token).is("N") && draft.word(token).matches(".*\\p{Lu}.*|.*\\p{L}.*\\d.*");
    }

    private Draft mark(Draft draft, int noun, EntityType kind) {
        int from = modifiers.widelyFrom(draft, noun);
        boolean whole = from < noun
                && noun + 1 - from <= LONGEST
                && IntStream.range(from, noun).noneMatch(i -> heads.isOutsider(draft.lemma(i)));
        boolean named = IntStream.range(from, noun).anyMatch(i -> !draft.isFree(i, i + 1));
        return whole
                        && (named || tells(draft, from, noun) && !isSaidOfOther(draft, from, noun, kind))
                        && isApart(draft, from, noun, kind)
                ? named(draft, from, noun + 1, kind)
                : draft;
    }

    /// Whether ordinary words say which: a noun among them, or adjectives of which nobody pointed before.
    private boolean tells(Draft draft, int from, int noun) {
        boolean said = IntStream.range(from, noun)
                .anyMatch(i -> draft.token(i).is("N") && !modifiers.isPassing(draft, i)
                        || draft.token(i).is("JJ") && heads.isEffective(draft.word(i)));
        String before = draft.word(from - 1).toLowerCase(Locale.ROOT);
        boolean loose = heads.isLoose(draft.lemma(noun));
        return said ? !(loose && DEMONSTRATIVE.contains(before)) : !loose && !POINTING.contains(before);
    }

    /// "is a membrane glycoprotein", "mTOR, a protein kinase", "the protein kinase mTOR": what has a name already.
    private static boolean isSaidOfOther(Draft draft, int from, int noun, EntityType kind) {
        int next = draft.word(noun + 1).matches("[,(:]") ? noun + 2 : noun + 1;
        boolean named = draft.beginningAt(next)
                .filter(name -> name.concept().type().equals(kind))
                .isPresent();
        return named || draft.word(from - 1).matches("(?i)an?|one|another");
    }

    /// The gene of a protein and a drug of its kind are that protein and that drug; its receptor and its target genes
    /// are other things.
    private boolean isApart(Draft draft, int from, int noun, EntityType kind) {
        String head = draft.lemma(noun);
        boolean same = draft.names().stream()
                .filter(name -> from <= name.from() && name.to() <= noun)
                .anyMatch(name -> name.concept().type().equals(kind)
                        && !draft.word(name.to()).equals("target"));
        return (!same || heads.isApart(head))
                && draft.endingAt(noun)
                        .filter(owner -> isItself(draft, owner, head, kind))
                        .isEmpty();
    }

    /// The CXCR4 receptor is CXCR4, and treatment with a drug is what the drug does.
    private boolean isItself(Draft draft, Name owner, String head, EntityType kind) {
        boolean receptor = head.equals("receptor")
                && owner.isOf("Protein")
                && (isReceptor(owner.concept().label()) || isReceptor(draft.word(owner.to() - 1)));
        return receptor || kind.name().equals("Therapy") && owner.isOf("Drug", "Protein");
    }

    /// CXCR4, EGFR, PD-1: ligands with a number have a form of their own.
    private boolean isReceptor(String name) {
        return RECEPTOR.matcher(name).matches() && !ligand.matcher(name).matches();
    }

    private Draft named(Draft draft, int from, int to, EntityType kind) {
        Concept concept = concept(draft, from, to, kind);
        if (OPEN.contains(kind.name())) {
            return draft.around(from, to, concept).orElse(draft);
        }
        return draft.replaced(from, to, concept);
    }

    private Concept concept(Draft draft, int from, int to, EntityType kind) {
        return listed.orCoined(label(draft, from, to), kind);
    }

    private static String label(Draft draft, int from, int to) {
        String written = draft.words(from, to);
        boolean capitals = written.contains(" ") && written.equals(written.toUpperCase(Locale.ROOT));
        String words = NameVariants.singular(capitals ? written.toLowerCase(Locale.ROOT) : written);
        boolean sentence = from == 0 && words.matches("\\p{Lu}\\p{Ll}+\\b.*");
        boolean proper = draft.outermostAt(0)
                .filter(name -> Character.isUpperCase(name.concept().label().charAt(0)))
                .isPresent();
        return sentence && !proper ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
