package org.dateline.temporal.resolve;

import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Unit;

/** The day of a clock time whose words name none: the one on which what the text tells goes on. */
final class SceneResolver {

    private SceneResolver() {}

    static Placed day(Setting setting) {
        Granule reference = setting.story().reference();
        Story.Mention scene = setting.story().scene(setting.looksAhead());
        boolean last = reference == null || (scene != null && scene.granule().equals(reference));
        if (last) {
            return Resolver.place(Meaning.Shift.named(Unit.DAY, 0, Meaning.Base.REFERENCE), setting);
        }
        return scene != null && scene.granule().granularity().compareTo(Granularity.DAY) <= 0
                ? on(scene)
                : Resolver.place(Meaning.Shift.named(Unit.DAY, 0, Meaning.Base.PUBLICATION), setting);
    }

    private static Placed on(Story.Mention scene) {
        Granule day = Granule.day(scene.granule().start());
        Reasons reasons = Reasons.of(
                        "the day of " + DateWords.interval(day.interval()) + ", told in “" + scene.words() + "”",
                        "the same day")
                .note("A day told in passing, or one after publication, is not the day of what has happened.");
        Anchor anchor = new Anchor(Anchor.Kind.MENTION, day.interval(), scene.span(), scene.words());
        return Placed.at(day, 0.85, anchor, "reference, the same day", reasons);
    }
}
