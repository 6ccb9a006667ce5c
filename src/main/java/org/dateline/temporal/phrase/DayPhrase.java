package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The days around publication: "today", "yesterday", "tomorrow", "the day before yesterday". */
final class DayPhrase implements PhraseFamily {

    private static final Set<String> PEOPLE = Set.of("people", "world", "children", "men", "women");

    @Override
    public String name() {
        return "day";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.DAY_NAME, Sense.THE);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        if (p.has(index, Sense.DAY_NAME)) {
            return isAge(p, index)
                    ? age(p, index)
                    : day(index, index, "day." + p.text(index).toLowerCase(java.util.Locale.ROOT), p, index, 0);
        }
        boolean twoAway = p.is(index + 1, "day") && (p.is(index + 2, "before") || p.is(index + 2, "after"));
        if (!twoAway || !p.has(index + 3, Sense.DAY_NAME) || p.value(index + 3, Sense.DAY_NAME) == 0) {
            return Optional.empty();
        }
        return day(index, index + 3, "day.two-away", p, index + 3, p.is(index + 2, "before") ? -1 : 1);
    }

    /** "today's world", "the kitchens of tomorrow", "the heroes of yesterday": an age, and no day. */
    private static boolean isAge(Passage p, int index) {
        boolean owner = p.isOwner(index + 1);
        String owned = p.lower(index + 2);
        String before = p.lower(index - 2);
        boolean plural = before.length() > 3 && before.endsWith("s") && !before.endsWith("ss");
        boolean of = p.is(index - 1, "of") && (plural || PEOPLE.contains(before)) && !p.is(index - 2, "talks");
        return (owner && Sides.AGE.contains(owned)) || (of && !owner && Sides.endsAt(p, index));
    }

    private static Optional<TimePhrase> age(Passage p, int index) {
        int side = p.value(index, Sense.DAY_NAME);
        String reference = side == 0 ? "PRESENT_REF" : side < 0 ? "PAST_REF" : "FUTURE_REF";
        String rule = side == 0 ? "vague.present" : side < 0 ? "vague.past" : "vague.future";
        return Optional.of(
                new TimePhrase(index, index, rule, new Meaning.Vague(reference, null, Meaning.Base.PUBLICATION)));
    }

    private static Optional<TimePhrase> day(int first, int last, String rule, Passage p, int name, int more) {
        var shift = Meaning.Shift.named(Unit.DAY, p.value(name, Sense.DAY_NAME) + more, Meaning.Base.PUBLICATION);
        return Optional.of(new TimePhrase(first, last, rule, shift));
    }
}
