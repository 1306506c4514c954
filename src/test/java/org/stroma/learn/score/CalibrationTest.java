package org.stroma.learn.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stroma.learn.score.Calibration.Point;

class CalibrationTest {

    private static List<Point> points(double belief, int all, int right) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Point(belief, i < right))
                .toList();
    }

    @Test
    void findsNoErrorWhereBeliefIsTheShareThatIsRight() {
        assertThat(new Calibration(points(0.8, 10, 8)).error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void weighsTheErrorOfABinByItsClaims() {
        Calibration calibration = new Calibration(points(0.8, 30, 24)).plus(new Calibration(points(1, 10, 6)));
        assertThat(calibration.error()).isCloseTo(0.1, within(1e-9));
        assertThat(calibration.bins()).hasSize(2);
    }

    @Test
    void putsEveryBeliefIntoOneBin() {
        List<Point> points = Stream.of(0.0, 0.2, 0.201, 0.5, 0.999, 1.0)
                .map(belief -> new Point(belief, true))
                .toList();
        assertThat(new Calibration(points)
                        .bins().stream().mapToInt(Calibration.Bin::claims).sum())
                .isEqualTo(points.size());
    }

    @Test
    void hasNoErrorOfNothing() {
        assertThat(new Calibration(List.of()).error()).isZero();
    }
}
