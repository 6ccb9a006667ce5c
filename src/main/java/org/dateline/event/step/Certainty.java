package org.dateline.event.step;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.EventKind;
import org.dateline.event.When.Basis;
import org.dateline.lexicon.Trigger;

/** Seventh step: how sure an event is, 0 to 1, and what speaks against it. */
record Certainty(double value, List<String> reasons) {

    Certainty {
        reasons = List.copyOf(reasons);
    }

    private static String kind(Candidate candidate) {
        Trigger trigger = candidate.match().trigger();
        String kind = candidate.kind().name();
        boolean own = trigger.kind().equals(kind) || trigger.has(Trigger.Hint.SPEECH);
        return own
                ? "“" + trigger.base() + "” tells of " + kind + "."
                : "What the clause means tells of " + kind + ", more than “" + trigger.base() + "” by itself.";
    }

    static Certainty of(Cluster cluster) {
        List<String> reasons = new ArrayList<>();
        Draft best = cluster.best();
        double value = 0.95;
        reasons.add(kind(best.candidate()));
        EventKind written =
                KindReader.promised(best.candidate(), cluster.reality().status());
        if (written != best.candidate().kind()) {
            reasons.add("It is only announced, which counts as " + written.name() + ".");
        }
        reasons.add(cluster.reality().reason());
        Prominence prominence = Prominence.of(best.candidate());
        value *= prominence.factor();
        if (!prominence.reason().isEmpty()) {
            reasons.add(prominence.reason());
        }
        if (best.candidate().roles().followed()) {
            value *= 0.85;
            reasons.add("Who is meant was followed from an earlier sentence.");
        }
        if (cluster.when().basis() == Basis.BOUNDED) {
            value *= 0.8;
            reasons.add("Only a limit of its time is known.");
        }
        if (cluster.when().basis() == Basis.INHERITED) {
            value *= 0.85;
            reasons.add("Its time is taken over from a neighbouring event.");
        }
        double dated = 0.6 + 0.4 * cluster.dated().certainty();
        int told = cluster.drafts().size();
        if (told > 1) {
            reasons.add("Told " + told + " times in the article.");
            value = 1 - (1 - value) * 0.7;
        }
        return new Certainty(Math.round(value * dated * 100) / 100.0, reasons);
    }
}
