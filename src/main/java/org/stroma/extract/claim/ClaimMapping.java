package org.stroma.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.extract.event.Event;
import org.stroma.extract.event.Participant;
import org.stroma.extract.event.Participant.Aspect;
import org.stroma.extract.event.Sense;
import org.stroma.model.concept.Concept;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;

/// Maps events to relations: the signs of trigger, cause and theme are multiplied, the aspect of the theme and the
/// classes of both ends choose among the relations that `ontology/senses.ttl` names for the sense.
public final class ClaimMapping {

    private static final Set<String> CAUSING =
            Set.of("Drug", "Protein", "Therapy", "Process", "CellType", "Disease", "Tumor", "Organism");

    private final Ontology ontology;
    private final Map<String, Relation> bySense = new HashMap<>();
    private final Set<String> harms;
    private final List<String> harmEndings;
    private final Set<String> harmsOfCells;
    private final Set<String> cellParts;
    private final Set<String> empty;
    private final Set<String> bodyMade;
    private final Set<String> ofBodyMade;
    /// What cells do and what becomes of them: wanted or not, it is promoted.
    private final Set<String> ofCells;
    /// What molecules do and how much there is of them, which is promoted, whoever causes it.
    private final Set<String> molecular;

    public ClaimMapping(Ontology ontology) {
        this.ontology = ontology;
        this.harms = Set.copyOf(ontology.lexicon().of("harmNoun"));
        this.harmEndings = ontology.lexicon().of("harmEnding");
        this.harmsOfCells = Set.copyOf(ontology.lexicon().of("harmOfCells"));
        this.cellParts = Set.copyOf(ontology.lexicon().of("cellPart"));
        this.ofCells = Set.copyOf(ontology.lexicon().of("cellDoing"));
        this.bodyMade = Set.copyOf(ontology.lexicon().of("bodyMade"));
        this.ofBodyMade = Set.copyOf(ontology.lexicon().of("bodyMadeObject"));
        this.empty = Set.copyOf(ontology.lexicon().of("noThingNoun"));
        this.molecular = Stream.of("amountNoun", "activityNoun")
                .flatMap(list -> ontology.lexicon().of(list).stream())
                .collect(Collectors.toUnmodifiableSet());
        ontology.lexicon()
                .pairs("senseClaim")
                .forEach(pair -> ontology.find(pair.rest()).ifPresent(relation -> bySense.put(pair.first(), relation)));
    }

    /// What an event states of each of its causes and themes.
    public List<EventStatement> of(Event event) {
        List<EventStatement> statements = new ArrayList<>();
        for (Participant cause : event.causes()) {
            for (Participant theme : event.themes()) {
                boolean apart = event.respective()
                        && event.causes().indexOf(cause) != event.themes().indexOf(theme);
                boolean same = cause.token() == theme.token();
                if (!same && !apart && isThing(cause) && isThing(theme)) {
                    relations(event, cause, theme).stream()
                            .map(relation -> turned(statement(relation, cause, theme, event)))
                            .filter(ClaimMapping::fits)
                            .forEach(statements::add);
                }
            }
        }
        return statements;
    }

    /// Not a word that says nothing of what is meant: "tissues", "the protein". Of people no more need be said.
    private boolean isThing(Participant end) {
        return end.isOf("Population")
                || !empty.contains(end.mention().concept().label().toLowerCase(Locale.ROOT));
    }

    /// "X is present in the nucleus": a part of a cell expresses nothing, but things are there.
    private EventStatement statement(Relation relation, Participant cause, Participant theme, Event event) {
        boolean has = relation.name().equals("expresses") || relation.name().equals("secretes");
        Optional<Relation> location = has && cause.isOf("AnatomicalEntity") && isCellPart(cause)
                ? ontology.find("locatedIn")
                : Optional.empty();
        return location.map(located -> new EventStatement(located, theme, cause, event))
                .orElseGet(() -> new EventStatement(relation, cause, theme, event));
    }

    private boolean isCellPart(Participant thing) {
        Concept concept = thing.mention().concept();
        return cellParts.contains(head(concept))
                || cellParts.contains(concept.label().toLowerCase(Locale.ROOT));
    }

    /// "KRAS binds GTP": of a symmetric relation the ends change places where only so they fit.
    private static EventStatement turned(EventStatement statement) {
        return statement.relation().symmetric() && !fits(statement)
                ? new EventStatement(statement.relation(), statement.object(), statement.subject(), statement.event())
                : statement;
    }

    private static boolean fits(EventStatement statement) {
        return statement
                        .relation()
                        .takesSubject(statement.subject().mention().concept().type())
                && statement
                        .relation()
                        .takesObject(statement.object().mention().concept().type());
    }

    /// What acts on the function of a molecule also changes it, though less is said so.
    private List<Relation> relations(Event event, Participant cause, Participant theme) {
        List<Relation> meant =
                new ArrayList<>(relation(event, cause, theme).stream().toList());
        boolean direct = meant.stream()
                .anyMatch(relation -> of("activate").filter(relation::equals).isPresent()
                        || of("inhibit").filter(relation::equals).isPresent());
        if (direct) {
            of(sign(event, theme) * cause.sign() > 0 ? "increase" : "decrease").ifPresent(meant::add);
        }
        return meant;
    }

    private Optional<Relation> relation(Event event, Participant cause, Participant theme) {
        return switch (event.sense().kind()) {
            case CHANGE, CAUSE, IMPROVE, WORSEN ->
                CAUSING.contains(cause.type()) || isActivePlace(event, cause)
                        ? change(event, cause, theme)
                        : Optional.empty();
            case AFFECT ->
                CAUSING.contains(cause.type()) || isActivePlace(event, cause) ? of("affect") : Optional.empty();
            case DEPEND -> Optional.empty();
            case RELATION -> stated(event.sense().relation(), cause, theme);
        };
    }

    /// "The stroma restrains tumors": a place acts only where it is said to.
    private static boolean isActivePlace(Event event, Participant cause) {
        return cause.isOf("AnatomicalEntity")
                && event.construction().equals("active")
                && cause.steps().isEmpty();
    }

    private Optional<Relation> change(Event event, Participant cause, Participant theme) {
        if (theme.aspect() == Aspect.REGULATION) {
            return of("affect");
        }
        int sign = sign(event, theme) * cause.sign();
        boolean brought = event.sense().kind() == Sense.Kind.CAUSE && sign > 0;
        boolean named = event.construction().matches("agent.*|frame.*|predicate");
        boolean whole = theme.adjective() == 0
                && !theme.steps().contains("gain")
                && !theme.steps().contains("loss");
        boolean effect = !event.sense().relation().isEmpty()
                && theme.isOf("Process")
                && !molecular.contains(head(theme.mention().concept()))
                && !ofCells.contains(head(theme.mention().concept()))
                && (named && !cause.isOf("Protein") || cause.isOf("Drug", "Therapy"));
        boolean adverse = isAdverse(theme.mention().concept());
        if (event.sense().kind() == Sense.Kind.CAUSE
                && isTarget(cause)
                && (adverse || theme.isOf("Disease", "Tumor"))) {
            return Optional.empty();
        }
        if (brought && (theme.isOf("Disease", "Tumor") || whole && (effect || adverse))) {
            return of("cause");
        }
        boolean function = theme.aspect() == Aspect.ACTIVITY
                || theme.aspect() == Aspect.THING && (event.sense().direct() || theme.direct());
        Optional<Relation> direct =
                theme.isOf("Protein") && function ? of(sign > 0 ? "activate" : "inhibit") : Optional.empty();
        return direct.filter(relation ->
                        relation.takesSubject(cause.mention().concept().type()))
                .or(() -> of(sign > 0 ? "increase" : "decrease"));
    }

    /// What a drug brings about besides tells nothing of what it acts on: "PARP inhibitors cause anemia".
    private static boolean isTarget(Participant cause) {
        return cause.isOf("Protein") && cause.steps().contains("agent");
    }

    /// Which way the theme itself goes: what improves a harm has less of it.
    private int sign(Event event, Participant theme) {
        if (theme.steps().contains("clause") && theme.adjective() != 0) {
            return theme.adjective() * theme.sign();
        }
        int sign = event.usesAdjectives() && theme.adjective() != 0 ? theme.adjective() * theme.sign() : theme.sign();
        boolean better = event.sense().kind() == Sense.Kind.IMPROVE;
        if (!better && event.sense().kind() != Sense.Kind.WORSEN) {
            return event.sense().sign() * sign;
        }
        // A loss of function is a harm itself; a loss of a harm is not improved.
        boolean harm = isHarm(theme.mention().concept());
        return harm ? better ? -1 : 1 : better ? 1 : -1;
    }

    /// Whether it is harmful, so that improving it means less of it.
    public boolean isHarm(Concept thing) {
        String type = thing.type().name();
        if (!type.equals("Process")) {
            return type.equals("Disease") || type.equals("Tumor");
        }
        String head = head(thing);
        return harms.contains(head) || harmEndings.stream().anyMatch(head::endsWith);
    }

    /// Whether a process is what a patient suffers, so that who brings it about causes it: pain, but not apoptosis.
    public boolean isAdverse(Concept thing) {
        return thing.type().name().equals("Process") && isHarm(thing) && !harmsOfCells.contains(head(thing));
    }

    /// Whether a relation that takes only those drugs that bodies make can have a thing for its object: histamine.
    public boolean isMadeIfItMustBe(Relation relation, Concept thing) {
        return !thing.type().name().equals("Drug")
                || !ofBodyMade.contains(relation.name())
                || bodyMade.contains(thing.label().toLowerCase(Locale.ROOT));
    }

    private static String head(Concept thing) {
        String label = thing.label().toLowerCase(Locale.ROOT);
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    private Optional<Relation> stated(String name, Participant cause, Participant theme) {
        if (cause.steps().contains("little") || theme.steps().contains("little")) {
            // "express little X" neither says nor denies that they have it.
            return Optional.empty();
        }
        if (name.equals("associatedWith") && theme.aspect() == Aspect.REGULATION && CAUSING.contains(cause.type())) {
            // "involved in the control of X"
            return of("affect");
        }
        boolean whole = cause.sign() > 0 && theme.sign() > 0 && theme.aspect() != Aspect.REGULATION;
        return whole ? ontology.find(name) : Optional.empty();
    }

    private Optional<Relation> of(String sense) {
        return Optional.ofNullable(bySense.get(sense));
    }
}
