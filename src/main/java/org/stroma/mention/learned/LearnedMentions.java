package org.stroma.mention.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;

/// Adds to what the dictionary finds the names that no list holds. What the dictionary knows keeps its words and its
/// meaning. Names that no person of this project chose are dropped where the model of their kind, which saw them, finds
/// none.
public final class LearnedMentions {

    private static final Comparator<LearnedName> LONGEST_FIRST = Comparator.comparing(
                    (LearnedName name) -> -name.tokens().length())
            .thenComparing(name -> name.tokens().start())
            .thenComparing(LearnedName::kind);

    private final LearnedNames names;
    /// Endings of words that are plurals, whatever the tagger makes of a rare one.
    private static final Pattern PLURAL =
            Pattern.compile("(?:[a-z]{3}(?:sias|omas|ations|pathies|trophies|ulins|idases))$");

    private static final Pattern SUBSTANCE = Pattern.compile("^\\d+(?:,\\d+)*'?-\\p{Lu}(?=\\p{Ll}{3})");

    /// "AZD9291", "MK-1775".
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,6}[- ]?\\d{3,}\\p{Alnum}*");

    /// A protein of so many of them has no name.
    private static final String UNIT = "kDa?|[Kk]ilodaltons?";

    /// "APT1 and -2", the end of a list.
    private static final Pattern LIST = Pattern.compile(".*\\b(?:and|or) -.*");

    /// "activated T" of "activated T and B cells".
    private static final Pattern LYMPHOCYTE = Pattern.compile(".* [TB]");

    private final LooseNames listed;
    private final NameFeatures features;
    private final Set<String> curated;
    private final List<String> drugEndings;

    /// @param curated IRIs of concepts whose names a person of this project chose
    /// @param drugEndings how words end that name medicines
    public LearnedMentions(LearnedNames names, NameIndex index, Set<String> curated, List<String> drugEndings) {
        this.names = names;
        this.drugEndings = List.copyOf(drugEndings);
        this.listed = new LooseNames(index);
        this.features = new NameFeatures(index);
        this.curated = Set.copyOf(curated);
    }

    /// The sentences of a document, in which the dictionary has marked what it knows.
    public List<Draft> mark(List<Draft> drafts) {
        List<List<LearnedName>> found = names.in(features.of(drafts));
        List<Draft> marked = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            marked.add(mark(drafts.get(i), found.get(i)));
        }
        return marked;
    }

    private Draft mark(Draft draft, List<LearnedName> names) {
        Draft marked = draft.with(
                draft.names().stream().filter(name -> isBelieved(name, names)).toList());
        for (LearnedName name : names.stream().sorted(LONGEST_FIRST).toList()) {
            Optional<EntityType> type = name.kind().type();
            if (type.isPresent() && isNews(marked, name)) {
                marked = with(marked, name, type.get());
            }
        }
        return marked;
    }

    /// A learned name means what the dictionary says of its words, or is a thing of its own.
    private Draft with(Draft draft, LearnedName learned, EntityType type) {
        int from = learned.tokens().start();
        int to = learned.tokens().end();
        String words = draft.words(from, to);
        boolean plural = draft.token(to - 1).is("NNS") || PLURAL.matcher(words).find();
        String label = lowered(plural ? NameVariants.singular(words) : words);
        return listed.find(words, learned.kind()::includes)
                .map(concept -> draft.with(from, to, concept, Found.NAME))
                .orElseGet(() -> draft.with(from, to, Concept.coined(label, special(type, label)), Found.FORM));
    }

    /// A chemical that is named as medicines are, or by a code as those in development are, is a drug.
    private EntityType special(EntityType type, String label) {
        boolean named = CODE.matcher(label).matches() || drugEndings.stream().anyMatch(label::endsWith);
        return type.local().equals(EntityType.CHEMICAL.local()) && named ? EntityType.DRUG : type;
    }

    /// "4-Hydroxybutyryl-CoA dehydratase" has its capital from its sentence.
    private static String lowered(String label) {
        return SUBSTANCE.matcher(label).replaceFirst(start -> start.group().toLowerCase(Locale.ROOT));
    }

    /// A short form or alias that the document defines, a chosen name, one of a kind that no model finds, or one within
    /// a learned name.
    private boolean isBelieved(Name name, List<LearnedName> learned) {
        return name.found() != Found.NAME
                || curated.contains(name.concept().iri())
                || Arrays.stream(NameKind.values())
                        .noneMatch(kind -> kind.includes(name.concept().type()))
                || learned.stream()
                        .anyMatch(other -> other.kind().includes(name.concept().type()) && encloses(other, name));
    }

    /// Whether nothing is known there already, and the words can be a name: no finite verb among them, and no adjective
    /// alone ("inflammatory", "cytoplasmic").
    private static boolean isNews(Draft draft, LearnedName learned) {
        int from = learned.tokens().start();
        int to = learned.tokens().end();
        boolean adjective =
                to == from + 1 && draft.token(from).is("JJ") && draft.word(from).matches("\\p{L}\\p{Ll}+");
        return draft.isFree(from, to)
                && !adjective
                && !draft.word(from).matches(UNIT)
                && isWhole(draft.words(from, to), learned.kind())
                && IntStream.range(from, to).noneMatch(i -> draft.token(i).is("VBZ", "VBP", "VBD", "MD"));
    }

    /// No list cut short, and every bracket with its other half.
    private static boolean isWhole(String words, NameKind kind) {
        boolean cell =
                kind.type().filter(type -> type.name().equals("CellType")).isPresent();
        return !LIST.matcher(words).matches()
                && !(cell && LYMPHOCYTE.matcher(words).matches())
                && count(words, '(') == count(words, ')')
                && count(words, '[') == count(words, ']');
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private static boolean encloses(LearnedName learned, Name name) {
        return learned.tokens().start() <= name.from()
                && name.to() <= learned.tokens().end();
    }
}
