package org.stroma.mention.compound;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.local.LocalNames;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.ontology.Lexicon;

/// What a document gives a short form has a name, though no list has it: "digeranyl bisphosphonate (DGBP)", "prenatal
/// caffeine exposure (PCE)". It is of the class of the noun that heads it; where no noun tells a class it stays open.
public final class DefinedNames {

    /// Classes of which the name inside is spoken of, too.
    private static final Set<String> OPEN = Set.of("Process", "Drug", "Therapy", "CellType", "Disease");

    /// Classes of listed names that head names of their own.
    private static final Set<String> LISTED = Set.of(
            "Protein", "Drug", "Chemical", "Therapy", "CellType", "AnatomicalEntity", "Disease", "Tumor", "Process");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[A-Za-z]?|[IVX]{1,4}|alpha|beta|gamma|delta|type|-");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// Of a long form, in tokens.
    private static final int LONGEST = 12;

    private final NameHeads heads;
    private final Map<String, EntityType> defined = new HashMap<>();
    private final LooseNames listed;

    public DefinedNames(Lexicon lexicon, NameIndex index) {
        this.heads = new NameHeads(lexicon);
        lexicon.pairs("definedHead").forEach(pair -> defined.put(pair.rest(), new EntityType(pair.first())));
        this.listed = new LooseNames(index);
    }

    public List<Draft> mark(List<Draft> drafts, LocalNames local) {
        Map<String, Concept> meanings = new HashMap<>();
        drafts.forEach(draft -> read(draft, local, meanings));
        return meanings.isEmpty()
                ? drafts
                : drafts.stream().map(draft -> mark(draft, meanings)).toList();
    }

    private void read(Draft draft, LocalNames local, Map<String, Concept> meanings) {
        for (int open = 1; open + 2 < draft.size(); open++) {
            if (!draft.word(open).equals("(")) {
                continue;
            }
            for (int to = open + 2; to <= open + 4 && to < draft.size(); to++) {
                String shortForm = draft.words(open + 1, to);
                int end = open;
                local.longForm(shortForm)
                        .flatMap(longForm -> begin(draft, end, longForm))
                        .ifPresent(from -> concept(draft, from, end, shortForm)
                                .ifPresent(concept -> meanings.putIfAbsent(key(draft, from, end), concept)));
            }
        }
    }

    private static String key(Draft draft, int from, int to) {
        return draft.words(from, to).toLowerCase(Locale.ROOT);
    }

    /// Where a long form begins, or a name that goes into it: "low density lipoprotein receptor-related protein" for
    /// the "lipoprotein receptor-related protein" that LRP needs.
    private static Optional<Integer> begin(Draft draft, int to, String longForm) {
        for (int from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
            if (draft.words(from, to).equalsIgnoreCase(longForm)) {
                int at = from;
                return Optional.of(draft.outermostAt(at)
                        .filter(name -> name.from() < at && name.to() < to)
                        .map(Name::from)
                        .orElse(at));
            }
        }
        return Optional.empty();
    }

    private Optional<Concept> concept(Draft draft, int from, int to, String shortForm) {
        Optional<Name> whole = draft.outermostAt(from).filter(name -> name.from() == from && name.to() == to);
        return whole.isPresent()
                ? Optional.empty()
                : type(draft, from, to)
                        .map(type -> known(draft, from, to, shortForm, type)
                                .orElseGet(() -> Concept.coined(label(draft, from, to), type)));
    }

    /// By what the names inside are called, "oncostatin M receptor" for "OSM receptor", or by a short form that has the
    /// number of the long one.
    private Optional<Concept> known(Draft draft, int from, int to, String shortForm, EntityType type) {
        String called = new Wording(draft).words(from, to);
        return listed.find(called, type::equals)
                .or(() -> digits(shortForm).isPresent()
                                && digits(shortForm).equals(digits(draft.words(headOf(draft, from, to), to)))
                        ? listed.find(shortForm, type::equals)
                        : Optional.empty());
    }

    private static Optional<String> digits(String words) {
        Matcher matcher = DIGITS.matcher(words);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /// The last noun but for numbers and Greek letters.
    private static int headOf(Draft draft, int from, int to) {
        int head = to - 1;
        while (head > from && NUMBER.matcher(draft.word(head)).matches()) {
            head--;
        }
        return head;
    }

    private Optional<EntityType> type(Draft draft, int from, int to) {
        int head = headOf(draft, from, to);
        if (head == from || !draft.token(head).is("N")) {
            return Optional.empty();
        }
        String noun = draft.lemma(head).toLowerCase(Locale.ROOT);
        boolean named = draft.names().stream().anyMatch(name -> from <= name.from() && name.to() <= head);
        Optional<EntityType> told = Optional.ofNullable(defined.get(noun))
                .or(() -> heads.kind(noun))
                .or(() -> heads.type(noun).filter(type -> named || !heads.isLoose(noun)));
        return told.or(() -> draft.outermostAt(head)
                .filter(name -> name.to() == head + 1 && name.from() > from)
                .map(name -> name.concept().type())
                .filter(type -> LISTED.contains(type.name())));
    }

    private static String label(Draft draft, int from, int to) {
        String words = draft.words(from, to);
        return from == 0 && words.matches("\\p{Lu}\\p{Ll}+\\b.*")
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    private static Draft mark(Draft draft, Map<String, Concept> meanings) {
        Draft marked = draft;
        for (int from = 0; from < draft.size(); from++) {
            String first = draft.word(from).toLowerCase(Locale.ROOT);
            boolean begins = meanings.keySet().stream().anyMatch(name -> name.startsWith(first));
            for (int to = Math.min(draft.size(), from + LONGEST); begins && to > from + 1; to--) {
                Concept concept = meanings.get(key(draft, from, to));
                if (concept != null && !crosses(marked, from, to)) {
                    marked = OPEN.contains(concept.type().name())
                            ? marked.with(from, to, concept, Found.PHRASE)
                            : marked.replaced(from, to, concept);
                }
            }
        }
        return marked;
    }

    private static boolean crosses(Draft draft, int from, int to) {
        return draft.names().stream()
                .anyMatch(name -> name.overlaps(from, to) && (name.from() < from || name.to() > to));
    }
}
