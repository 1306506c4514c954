package org.stroma.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Retraction.Kind;

class RetractionsTest {

    private static final Document MARKED = document("marked", "1", "10.1000/A", retraction(Kind.RETRACTED));
    private static final Document PLAIN = document("plain", "2", "10.1000/b", Optional.empty());

    private static Optional<Retraction> retraction(Kind kind, String... others) {
        return Optional.of(new Retraction(kind, List.of(others)));
    }

    private static Document document(String key, String pmid, String doi, Optional<Retraction> retraction) {
        Details details =
                new Details(Optional.of("PMC" + pmid), List.of(), Optional.empty(), Optional.empty(), retraction);
        Imprint imprint = new Imprint(
                Optional.of(pmid), Optional.of(doi), Optional.empty(), Optional.empty(), List.of(), details);
        return Paper.of(key, "Words.").with(Optional.of(imprint)).document();
    }

    @Test
    void knowsDocumentsThatSaySoThemselves() {
        assertThat(Retractions.voided(List.of(MARKED, PLAIN))).containsExactly("marked");
    }

    @Test
    void knowsTheNoticeAndWhatItNames() {
        Document notice = document("notice", "3", "10.1000/c", retraction(Kind.NOTICE, "pmid:2"));
        assertThat(Retractions.voided(List.of(PLAIN, notice))).containsExactly("notice", "plain");
    }

    @Test
    void knowsAnUnmarkedCopyByItsIdentifiersInAnyCase() {
        Document copy = document("copy", "9", "10.1000/a", Optional.empty());
        assertThat(Retractions.voided(List.of(copy, MARKED))).containsExactly("copy", "marked");
    }

    @Test
    void letsStandWhatIsOnlyDoubtedOrPartlyTakenBack() {
        Document doubted = document("doubted", "4", "10.1000/d", retraction(Kind.CONCERN));
        Document partly = document("partly", "5", "10.1000/e", retraction(Kind.PARTLY));
        assertThat(Retractions.voided(List.of(doubted, partly))).isEmpty();
    }
}
