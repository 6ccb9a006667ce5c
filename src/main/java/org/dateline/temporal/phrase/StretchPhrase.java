package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The time just gone or to come: "the past six months", "the next two weeks", "the last decade". */
final class StretchPhrase implements PhraseFamily {

    @Override
    public String name() {
        return "stretch";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.THE, Sense.PAST, Sense.COMING);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        int step = p.has(index, Sense.THE) ? index + 1 : index;
        boolean back = p.has(step, Sense.PAST);
        if (!back && !p.has(step, Sense.COMING)) {
            return Optional.empty();
        }
        int amount = step + 1;
        boolean single = step > index && p.is(step, "past") && p.has(amount, Sense.UNIT);
        if (single) {
            return Optional.of(stretch(index, amount, Unit.of(p.value(amount, Sense.UNIT)), 1, back));
        }
        if (p.has(amount, Sense.A)) {
            return Optional.empty();
        }
        return Quantity.at(p, amount)
                .map(quantity -> stretch(index, quantity.last(), quantity.unit(), quantity.count(), back));
    }

    private static TimePhrase stretch(int first, int last, Unit unit, int count, boolean back) {
        var meaning = new Meaning.Stretch(unit, count, back ? -1 : 1);
        return new TimePhrase(first, last, back ? "stretch.past" : "stretch.coming", meaning);
    }
}
