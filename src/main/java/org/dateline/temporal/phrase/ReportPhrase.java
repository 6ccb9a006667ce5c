package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The period a business report is about, and the one it compares with: "the quarter", "the year-ago period". */
final class ReportPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.UNIT);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int at = p.has(index, Sense.THE) ? index + 1 : index;
        boolean compared = p.is(at, "year") && p.isHyphen(at + 1) && (p.is(at + 2, "ago") || p.is(at + 2, "earlier"));
        if (compared) {
            boolean period = p.is(at + 3, "quarter") || p.is(at + 3, "period");
            return report(period ? index : at, period ? at + 3 : at + 2, -1, "report.compared");
        }
        if (at == index) {
            return Optional.empty();
        }
        if (p.is(at, "quarter") && !p.is(at + 1, "of")) {
            return report(index, at, 0, "report.quarter");
        }
        boolean latest = p.is(at, "latest") && (p.is(at + 1, "quarter") || p.is(at + 1, "period"));
        return latest ? report(index, at + 1, 0, "report.latest") : Optional.empty();
    }

    private static Optional<TimePhrase> report(int first, int last, int years, String rule) {
        return Optional.of(new TimePhrase(first, last, rule, new Meaning.Report(years)));
    }
}
