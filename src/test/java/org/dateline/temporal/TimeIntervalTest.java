package org.dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeIntervalTest {

    private static final LocalDate FOURTH = LocalDate.of(2022, 2, 4);
    private static final LocalDate SIXTH = LocalDate.of(2022, 2, 6);

    private final TimeInterval closed = TimeInterval.ofClosed(FOURTH, SIXTH);
    private final TimeInterval from = TimeInterval.startingAt(FOURTH);
    private final TimeInterval until = TimeInterval.until(SIXTH);

    @Test
    void holdsBothEnds() {
        assertThat(closed.earliest()).contains(FOURTH);
        assertThat(closed.latest()).contains(SIXTH);
        assertThat(closed.contains(FOURTH)).isTrue();
        assertThat(closed.contains(SIXTH)).isTrue();
        assertThat(closed.contains(FOURTH.minusDays(1))).isFalse();
        assertThat(closed.contains(SIXTH.plusDays(1))).isFalse();
    }

    @Test
    void mayBeOpen() {
        assertThat(from.latest()).isEmpty();
        assertThat(from.contains(LocalDate.of(9000, 1, 1))).isTrue();
        assertThat(from.contains(FOURTH.minusDays(1))).isFalse();
        assertThat(until.earliest()).isEmpty();
        assertThat(until.contains(LocalDate.of(-9000, 1, 1))).isTrue();
        assertThat(until.contains(SIXTH.plusDays(1))).isFalse();
        assertThat(TimeInterval.ofUnbounded().contains(FOURTH)).isTrue();
    }

    @Test
    void isOneDayOrNot() {
        assertThat(TimeInterval.ofDay(FOURTH).isDay()).isTrue();
        assertThat(closed.isDay()).isFalse();
        assertThat(from.isDay()).isFalse();
        assertThat(until.isDay()).isFalse();
    }

    @Test
    void sharesADayWithAnotherOrNot() {
        assertThat(closed.overlaps(TimeInterval.ofDay(SIXTH))).isTrue();
        assertThat(closed.overlaps(TimeInterval.ofDay(FOURTH))).isTrue();
        assertThat(closed.overlaps(TimeInterval.ofDay(SIXTH.plusDays(1)))).isFalse();
        assertThat(closed.overlaps(TimeInterval.ofDay(FOURTH.minusDays(1)))).isFalse();
        assertThat(from.overlaps(until)).isTrue();
        assertThat(until.overlaps(from)).isTrue();
        assertThat(from.overlaps(TimeInterval.until(FOURTH.minusDays(1)))).isFalse();
        assertThat(until.overlaps(TimeInterval.startingAt(SIXTH.plusDays(1)))).isFalse();
        assertThat(from.overlaps(from)).isTrue();
        assertThat(until.overlaps(until)).isTrue();
    }

    @Test
    void neverEndsBeforeItStarts() {
        assertThatThrownBy(() -> TimeInterval.of(FOURTH, FOURTH)).hasMessageContaining("No interval");
        assertThatThrownBy(() -> TimeInterval.ofClosed(SIXTH, FOURTH)).hasMessageContaining("No interval");
    }
}
