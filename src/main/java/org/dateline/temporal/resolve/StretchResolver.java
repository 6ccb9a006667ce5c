package org.dateline.temporal.resolve;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.temporal.Anchor;
import org.dateline.temporal.DateWords;
import org.dateline.temporal.Edtf;
import org.dateline.temporal.Granularity;
import org.dateline.temporal.Granule;
import org.dateline.temporal.TimexType;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.phrase.Passage;
import org.dateline.temporal.phrase.Tense;
import org.jspecify.annotations.Nullable;

/**
 * "The past six months", "the next two weeks": from publication, or in a text that tells of times gone by from the time
 * it tells of. "He was elected in 1968. During the next five years prices doubled."
 */
final class StretchResolver {

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "’ve");

    private StretchResolver() {}

    static Placed place(Meaning.Stretch stretch, Setting setting) {
        if (isOfSomething(stretch, setting)) {
            return unplaced(
                    stretch,
                    Anchor.none(),
                    null,
                    reasons(stretch, "publication")
                            .note("It is a part of something longer, and nothing says when that was."));
        }
        if (isGone(stretch, setting)) {
            return unplaced(
                    stretch,
                    Anchor.none(),
                    null,
                    reasons(stretch, "a time that is not told").note("The words look back, so it is not yet to come."));
        }
        Story.Mention told = hangsOnStory(stretch, setting) ? setting.story().told() : null;
        return told == null ? fromPublication(stretch, setting) : fromStory(stretch, setting, told);
    }

    /** "the last thirteen years of his life"; in a history "the last two weeks of the siege" as well. */
    private static boolean isOfSomething(Meaning.Stretch stretch, Setting setting) {
        Passage passage = setting.around().passage();
        int of = setting.around().last() + 1;
        boolean last = passage.is(setting.around().first() + 1, "last")
                || setting.around().before().equals("last");
        boolean owned = OWNERS.contains(passage.lower(of + 1)) || (last && passage.is(of + 1, "the"));
        return stretch.direction() < 0
                && passage.is(of, "of")
                && (owned || setting.story().isHistory());
    }

    /** "For the next ten years he lived abroad", where no time was told that they could follow. */
    private static boolean isGone(Meaning.Stretch stretch, Setting setting) {
        return stretch.direction() > 0
                && setting.view() == Tense.View.BACK
                && setting.story().told() == null
                && setting.around().opens()
                && !Tense.tellsOfPlans(setting.around().passage());
    }

    private static boolean hangsOnStory(Meaning.Stretch stretch, Setting setting) {
        Story.Mention told = setting.story().told();
        if (told == null || setting.around().isPromised()) {
            return false;
        }
        if (setting.story().isHistory()) {
            return stretch.direction() > 0 || !isPerfect(setting.around());
        }
        LocalDate publication = setting.publication();
        LocalDate end = LengthResolver.moved(told.granule().start(), stretch.unit(), count(stretch));
        boolean over = publication != null && end != null && end.isBefore(publication);
        return stretch.direction() > 0 && setting.view() == Tense.View.BACK && over;
    }

    /** "In the past twenty years historians have asked": up to the day on which that is written. */
    private static boolean isPerfect(Around around) {
        for (int i = around.passage().first(); i < around.passage().after(); i++) {
            if (PERFECT.contains(around.passage().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Placed fromPublication(Meaning.Stretch stretch, Setting setting) {
        LocalDate publication = setting.publication();
        LocalDate far = publication == null ? null : LengthResolver.moved(publication, stretch.unit(), signed(stretch));
        Reasons reasons = reasons(stretch, setting.publicationWords());
        Placed placed = unplaced(
                stretch,
                setting.publicationAnchor(),
                form(stretch, "publication"),
                far == null ? reasons.note(LengthResolver.without(publication)) : reasons);
        return publication == null || far == null
                ? placed
                : drawn(stretch, placed, publication.toString(), far.toString());
    }

    private static Placed fromStory(Meaning.Stretch stretch, Setting setting, Story.Mention told) {
        Anchor anchor = told.anchor();
        Reasons reasons = reasons(stretch, setting.referenceWords());
        String form = form(stretch, "reference");
        Granule granule = told.granule();
        boolean coarse = granule.granularity().compareTo(stretch.unit().granularity()) > 0;
        LocalDate near = stretch.direction() > 0
                ? granule.start()
                : granule.interval().latest().orElseThrow();
        LocalDate far = coarse ? null : LengthResolver.moved(near, stretch.unit(), signed(stretch));
        if (far == null || near.getYear() < 0) {
            return unplaced(
                    stretch, anchor, form, reasons.note("The time told before is not exact enough to count from."));
        }
        Granularity written = granule.granularity() == Granularity.YEAR ? Granularity.YEAR : Granularity.DAY;
        return drawn(stretch, unplaced(stretch, anchor, form, reasons), written(near, written), written(far, written))
                .certainty(0.6);
    }

    private static String written(LocalDate day, Granularity granularity) {
        return granularity == Granularity.YEAR ? day.toString().substring(0, 4) : day.toString();
    }

    private static Placed drawn(Meaning.Stretch stretch, Placed placed, String near, String far) {
        Edtf edtf = Edtf.parse(far.equals(near) ? near : stretch.direction() < 0 ? far + "/" + near : near + "/" + far);
        return stretch.count() < 0 ? placed.edtf(edtf).approximate().certainty(0.5) : placed.edtf(edtf);
    }

    private static Placed unplaced(Meaning.Stretch stretch, Anchor anchor, @Nullable String form, Reasons reasons) {
        return Placed.nowhere(
                TimexType.DURATION, stretch.value(), stretch.unit().granularity(), 0.9, anchor, form, reasons);
    }

    private static Reasons reasons(Meaning.Stretch stretch, String base) {
        String words = stretch.count() < 0
                ? "few " + stretch.unit().words(2)
                : DateWords.count(count(stretch)) + " " + stretch.unit().words(count(stretch));
        boolean back = stretch.direction() < 0;
        return Reasons.of("the " + words + (back ? " up to " : " from ") + base, words + (back ? " back" : " on"));
    }

    private static String form(Meaning.Stretch stretch, String base) {
        boolean back = stretch.direction() < 0;
        return base + (back ? " - " : " + ") + (stretch.count() < 0 ? "a few" : count(stretch)) + " "
                + stretch.unit().words(count(stretch)) + (back ? " to " : " from ") + base;
    }

    private static int count(Meaning.Stretch stretch) {
        return stretch.count() < 0 ? LengthResolver.HANDFUL : stretch.count();
    }

    private static int signed(Meaning.Stretch stretch) {
        return stretch.direction() * count(stretch);
    }
}
