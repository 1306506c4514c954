package org.stroma.read.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Retraction.Kind;

/// Publishers write above a publication that it was taken back: `RETRACTED ARTICLE: …`, `[Retracted] …`. The notice
/// of a retraction begins with words of its own, then names what it takes back. The words alone, without colon or
/// bracket, are those of a title about something else.
public final class RetractedTitle {

    private static final Pattern RETRACTED = Pattern.compile(
            "[\\s\\p{P}]*(?:(?i:retracted)|WITHDRAWN|Withdrawn(?= [Aa]rticle))"
                    + "(?i: (?:article|paper|chapter|publication))?\\s*(?:[:\\])]|\\s[–—-]\\s).*",
            Pattern.DOTALL);
    private static final Pattern NOTICE = Pattern.compile(
            "[\\s\\p{P}]*(?:(?:notice of )?retraction|retraction (?:notice|note|statement))(?: (?:to|of|for))?\\s*[:“\"‘—–].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RetractedTitle() {}

    /// What the title says became of the publication.
    public static Optional<Retraction> mark(String title) {
        if (RETRACTED.matcher(title).matches()) {
            return Optional.of(new Retraction(Kind.RETRACTED, List.of()));
        }
        return NOTICE.matcher(title).matches() ? Optional.of(new Retraction(Kind.NOTICE, List.of())) : Optional.empty();
    }

    /// An imprint that says so, too, unless it says more already.
    static Optional<Imprint> marked(String title, Optional<Imprint> imprint) {
        boolean known = imprint.flatMap(said -> said.details().retraction()).isPresent();
        return mark(title)
                .filter(mark -> !known)
                .map(mark -> imprint.orElse(Imprint.NONE).with(mark))
                .or(() -> imprint);
    }
}
