package org.stroma.mention.local;

import java.util.Arrays;
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
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;

/// Reads what a document itself says of its names: "programmed death ligand 1 (PD-L1)", "plerixafor, also known as
/// AMD3100".
public final class LocalDefinitions {

    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,40})\\)");
    /// "glutamine (in 1A5)" tells where, and names nothing.
    private static final Pattern PLACE = Pattern.compile("(in|at|on|of|for|from|by|with|to|and|or|see) .*");

    /// Words before a short form that say that it is one.
    private static final Pattern HEREAFTER = Pattern.compile(
            "(?:hereafter|hereinafter|henceforth|henceforward|abbreviated|abbr\\.?)[,:]?\\s+"
                    + "(?:(?:is |are )?(?:referred to|known|called|termed|designated|denoted|abbreviated|as)\\s+)*(?:as\\s+)?(.+)");
    private static final Pattern KNOWN_AS = Pattern.compile(
            "^[\\s,(]*(?:(?:also|sometimes|formerly|previously|better|originally|once|hereafter|hereinafter|henceforth)\\s+)*(?:known|called|termed|named|designated|referred to|marketed|sold)"
                    + "(?:\\s+as)?\\s+(?:the\\s+)?([A-Z0-9][\\w-]*(?:-\\w+)*|[a-z]+(?:mab|nib|for|tide|stat|vir|cept))");
    private static final Pattern FORMERLY =
            Pattern.compile("^[\\s,(]*(?:formerly|a\\.?k\\.?a\\.?|aka|also)\\s+([A-Z0-9][\\w-]*)");
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)(?=.*[A-Z])[A-Za-z]+[- ]?\\d[\\w-]*");
    private static final Pattern BRAND = Pattern.compile("([A-Z][A-Za-z]{3,}) ?[®™]");
    private static final EntityType DRUG = new EntityType("Drug");
    private static final int LONGEST_NAME = 10;

    private final NameIndex index;

    private static final Set<String> COMPLEMENTING = Set.of("of", "against", "to", "for", "targeting");

    /// What heads the name of a class of agents: a code in brackets behind it names one of them.
    private static final Pattern AGENT =
            Pattern.compile("(?i).*\\b(?:inhibitor|antagonist|agonist|blocker|activator|modulator|degrader)s?");

    public LocalDefinitions(NameIndex index) {
        this.index = index;
    }

    public LocalNames in(List<Draft> drafts) {
        Map<String, Concept> abbreviations = new HashMap<>();
        Map<String, Concept> aliases = new HashMap<>();
        Map<String, String> spelled = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        for (Draft draft : drafts) {
            readParentheses(words(draft), abbreviations, aliases, spelled, unknown);
            readKnownAs(draft, aliases);
        }
        abbreviations.keySet().forEach(unknown::remove);
        abbreviations.keySet().forEach(spelled::remove);
        return new LocalNames(abbreviations, aliases, spelled, unknown);
    }

    private static String words(Draft draft) {
        return draft.words(0, draft.size());
    }

    private void readParentheses(
            String sentence,
            Map<String, Concept> abbreviations,
            Map<String, Concept> aliases,
            Map<String, String> spelled,
            Map<String, String> unknown) {
        Matcher matcher = PARENTHESIS.matcher(sentence);
        while (matcher.find()) {
            String inside = shortForm(matcher.group(1).strip());
            if (PLACE.matcher(inside).matches()) {
                continue;
            }
            String before = sentence.substring(0, matcher.start()).stripTrailing();
            Optional<String> longForm = Abbreviation.longForm(before, inside);
            if (longForm.isPresent()) {
                define(inside, longForm.get(), abbreviations, spelled, unknown);
            } else {
                brand(before, inside, aliases);
                aliasInParentheses(before, inside, aliases);
            }
        }
    }

    private static String shortForm(String inside) {
        Matcher hereafter = HEREAFTER.matcher(inside);
        return hereafter.matches() ? hereafter.group(1).strip() : inside;
    }

    private void define(
            String shortForm,
            String longForm,
            Map<String, Concept> abbreviations,
            Map<String, String> spelled,
            Map<String, String> unknown) {
        Optional<Concept> concept = index.find(longForm);
        if (concept.isPresent()) {
            abbreviations.putIfAbsent(shortForm, concept.get());
            return;
        }
        spelled.putIfAbsent(shortForm, longForm);
        if (index.find(shortForm).filter(known -> !sharesWord(known, longForm)).isPresent()) {
            unknown.putIfAbsent(shortForm, longForm);
        }
    }

    private static boolean sharesWord(Concept known, String longForm) {
        Set<String> label = Set.copyOf(words(known.label()));
        return words(longForm).stream().anyMatch(word -> word.length() > 3 && label.contains(word));
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
    }

    /// "tacrolimus (Prograf®; Astellas)", "Prograf® (tacrolimus)": a trade mark beside a drug that the list knows.
    private void brand(String before, String inside, Map<String, Concept> aliases) {
        Matcher within = BRAND.matcher(inside);
        if (within.lookingAt()) {
            nameEnding(before)
                    .filter(concept -> concept.type().name().equals("Drug"))
                    .ifPresent(drug -> aliases.putIfAbsent(within.group(1), drug));
        }
        Matcher outside = BRAND.matcher(lastWord(before));
        if (outside.matches()) {
            index.find(inside)
                    .filter(concept -> concept.type().name().equals("Drug"))
                    .ifPresent(drug -> aliases.putIfAbsent(outside.group(1), drug));
        }
    }

    /// "the PKC inhibitor (Ro31-8220)" says of a code what it is, no more;
    /// "AMD3100 (plerixafor)" and "motixafortide (BL-8040)": a code beside a name that the list knows.
    private void aliasInParentheses(String before, String inside, Map<String, Concept> aliases) {
        nameEnding(before).ifPresent(concept -> {
            boolean of = concept.type().name().equals("Protein") && isComplement(before);
            if (CODE.matcher(inside).matches() && index.find(inside).isEmpty() && isDrug(concept) && !of) {
                aliases.putIfAbsent(inside, AGENT.matcher(before).matches() ? Concept.coined(inside, DRUG) : concept);
            }
        });
        Matcher code = Pattern.compile("(" + CODE.pattern() + ")$").matcher(lastWord(before));
        if (code.find() && index.find(code.group()).isEmpty()) {
            index.find(inside)
                    .filter(LocalDefinitions::isDrug)
                    .ifPresent(concept -> aliases.putIfAbsent(code.group(), concept));
        }
    }

    private void readKnownAs(Draft draft, Map<String, Concept> aliases) {
        String sentence = words(draft);
        for (int to = sentence.length(); to > 0; to = sentence.lastIndexOf(' ', to - 1)) {
            String rest = sentence.substring(to);
            for (Pattern pattern : List.of(KNOWN_AS, FORMERLY)) {
                Matcher matcher = pattern.matcher(rest);
                if (matcher.find()) {
                    String alias = matcher.group(1);
                    nameEnding(sentence.substring(0, to).replaceAll("[\\s,(]+$", ""))
                            .filter(concept -> index.find(alias).isEmpty() && isDrug(concept))
                            .ifPresent(concept -> aliases.putIfAbsent(alias, concept));
                }
            }
        }
    }

    private static boolean isDrug(Concept concept) {
        return concept.type().name().equals("Drug") || concept.type().name().equals("Protein");
    }

    /// In "an inhibitor of PRMT5 (EPZ015666)" the code is the inhibitor's, not the protein's.
    private boolean isComplement(String words) {
        String[] parts = words.split(" ");
        for (int n = Math.min(LONGEST_NAME, parts.length - 1); n > 0; n--) {
            String candidate = String.join(" ", Arrays.copyOfRange(parts, parts.length - n, parts.length));
            if (index.find(candidate).isPresent()) {
                return COMPLEMENTING.contains(parts[parts.length - n - 1].toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /// The known name that the words end in, the longest.
    private Optional<Concept> nameEnding(String words) {
        String[] parts = words.split(" ");
        for (int n = Math.min(LONGEST_NAME, parts.length); n > 0; n--) {
            String candidate = String.join(" ", Arrays.copyOfRange(parts, parts.length - n, parts.length));
            Optional<Concept> concept = index.find(candidate);
            if (concept.isPresent()) {
                return concept;
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
