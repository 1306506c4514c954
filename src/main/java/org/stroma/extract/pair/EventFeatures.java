package org.stroma.extract.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.extract.event.Event;
import org.stroma.extract.event.Participant;
import org.stroma.extract.event.Sense;
import org.stroma.extract.sentence.NameSpan;

/// The events of a sentence that have one of two names for an argument, or both.
final class EventFeatures {

    private EventFeatures() {}

    static List<String> of(List<Event> events, NameSpan subject, NameSpan object) {
        List<String> all = new ArrayList<>();
        for (Event event : events) {
            Optional<Participant> cause = of(event.causes(), subject);
            Optional<Participant> theme = of(event.themes(), object);
            Optional<Participant> reversedCause = of(event.causes(), object);
            Optional<Participant> reversedTheme = of(event.themes(), subject);
            String sense = sense(event.sense());
            if (cause.isPresent() && theme.isPresent()) {
                all.add("event=" + sense);
                all.add("event+construction=" + sense + " " + event.construction());
                all.add("event+signs=" + sense + " " + cause.get().sign()
                        + theme.get().sign() + theme.get().aspect()
                        + theme.get().adjective());
            } else if (cause.isPresent()) {
                all.add("subject-causes=" + sense + (event.themes().isEmpty() ? "" : " something"));
            } else {
                theme.ifPresent(thing -> all.add("object-undergoes=" + sense + thing.sign()
                        + (event.causes().isEmpty() ? "" : " something")));
            }
            if (reversedCause.isPresent() && reversedTheme.isPresent()) {
                all.add("event-reversed=" + sense);
            } else if (reversedCause.isPresent()) {
                all.add("object-causes=" + sense);
            } else {
                reversedTheme.ifPresent(thing -> all.add("subject-undergoes=" + sense + thing.sign()));
            }
        }
        return all;
    }

    private static String sense(Sense sense) {
        return sense.relation().isEmpty()
                ? sense.kind().name().toLowerCase(Locale.ROOT) + sense.sign() + (sense.direct() ? "direct" : "")
                : sense.relation() + sense.sign();
    }

    private static Optional<Participant> of(List<Participant> things, NameSpan name) {
        return things.stream()
                .filter(thing -> thing.mention().span().equals(name.mention().span()))
                .findFirst();
    }
}
