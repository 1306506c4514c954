package org.stroma.reader.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;

class ReliabilitiesTest {

    private static final String HEADER = "reader\trelation\tagreement\tright\tall\tclaimed\n";
    private static final ReaderId SOMEBODY = new ReaderId("somebody", "");
    private static final Relation BLOCKS = BareRelation.named("blocks");

    private static double of(String rows, Agreement agreement) {
        return Reliabilities.parse(HEADER + rows).of(SOMEBODY, BLOCKS, agreement);
    }

    @Test
    void neverSayThatAReadingIsCertain() {
        assertThat(of("somebody\tblocks\tagreed\t90000\t90000\t81000.000\n", Agreement.AGREED))
                .isEqualTo(0.999);
    }

    @Test
    void drawFewLooksTowardsThoseAtAllReaders() {
        String others = "others\tblocks\talone\t50\t100\t90.000\n";
        double unseen = of(others, Agreement.ALONE);
        double once = of(others + "somebody\tblocks\talone\t1\t1\t0.900\n", Agreement.ALONE);
        double often = of(others + "somebody\tblocks\talone\t99\t100\t90.000\n", Agreement.ALONE);
        assertThat(unseen).isBetween(0.45, 0.6);
        assertThat(once).isBetween(unseen, unseen + 0.1);
        assertThat(often).isGreaterThan(0.9);
    }

    @Test
    void lowerWhatTheBuiltInReaderReadsAloneInARelationWhereItWasOftenWrong() {
        String rows = "builtin\tblocks\talone\t10\t40\t32.000\nbuiltin\tbinds\talone\t80\t100\t80.000\n";
        Reliabilities counts = Reliabilities.parse(HEADER + rows);
        double blocks = counts.corrected(BLOCKS, Agreement.ALONE, 0.8);
        double binds = counts.corrected(BareRelation.named("binds"), Agreement.ALONE, 0.8);
        double unseen = counts.corrected(BareRelation.named("traps"), Agreement.ALONE, 0.8);
        assertThat(blocks).isBetween(0.25, 0.4);
        assertThat(binds).isBetween(unseen, 0.8);
        assertThat(unseen).isBetween(0.6, 0.7);
    }

    @Test
    void comeBackAsTheyWereWritten() {
        String table = HEADER + "somebody\tblocks\talone\t9\t10\t9.000\n";
        assertThat(String.join("\n", Reliabilities.parse(table).lines()) + "\n").isEqualTo(table);
    }
}
