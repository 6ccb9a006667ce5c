package org.dateline.temporal.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.temporal.Granularity;

/** Seasons: "in spring 2021", "last summer", "the winter of 1994". */
final class SeasonPhrase implements PhraseFamily {

    private static final Set<String> WHEN = Set.of("when", "before", "until", "till", "once", "after", "as", "by");

    private static final Set<String> NO_NOUNS = Set.of("nothing", "nobody", "there", "no", "some", "every", "most");

    private static final Set<String> ONSETS = Set.of("onset", "approach", "arrival", "coming", "return");

    @Override
    public String name() {
        return "season";
    }

    @Override
    public Set<Sense> starts() {
        return EnumSet.of(Sense.SEASON, Sense.LAST, Sense.NEXT, Sense.THIS, Sense.THE, Sense.THAT);
    }

    @Override
    public Optional<TimePhrase> at(Passage p, int index) {
        boolean article = p.has(index, Sense.THE) || p.has(index, Sense.THAT);
        int name = article ? index + 1 : Dates.afterStep(p, index);
        if (!p.has(name, Sense.SEASON)) {
            return Optional.empty();
        }
        if (p.is(name + 1, "months") && !p.is(name, "fall")) {
            return months(p, index, name);
        }
        Meaning.Step step = article ? Meaning.Step.NONE : Dates.stepBefore(p, index, name);
        Optional<Dates.YearAt> year = Dates.year(p, name + 1);
        if (year.isPresent() && !p.is(name + 1, ",")) {
            var named = Dates.of(Granularity.SEASON, year.get().year(), p.value(name, Sense.SEASON), step);
            return Optional.of(new TimePhrase(index, lastOfYears(p, year.get()), "season.year", named));
        }
        Optional<Dates.StepAt> ofYear = step == Meaning.Step.NONE ? Dates.ofYear(p, name + 1) : Optional.empty();
        if (ofYear.isPresent() && p.is(name + 1, "of")) {
            var part = Dates.of(Granularity.SEASON, null, p.value(name, Sense.SEASON), Meaning.Step.NONE);
            var whole = ofYear.get().of(part);
            return Optional.of(new TimePhrase(index, ofYear.get().after() - 1, "season.of-year", whole));
        }
        boolean comes = comes(p, index, name);
        boolean campaign = !article && step == Meaning.Step.NONE && isCampaign(p, name);
        boolean cued = step != Meaning.Step.NONE || campaign || comes || isCued(p, index);
        // "the fall of Kabul", "a spring in his step", "Winter Coat": only a cue makes a season of the bare word
        boolean proper = p.isName(name) && !campaign && isPartOfName(p, index, name);
        if (!cued || p.is(name + 1, "of") || proper) {
            return Optional.empty();
        }
        if (!campaign && !comes && step == Meaning.Step.NONE && isPartOfMore(p, index - 1, name)) {
            return Optional.empty();
        }
        String rule = step == Meaning.Step.NONE
                ? "season.bare"
                : "season." + step.name().toLowerCase(java.util.Locale.ROOT);
        var named = Dates.of(Granularity.SEASON, null, p.value(name, Sense.SEASON), step);
        return Optional.of(new TimePhrase(index, name, rule, named));
    }

    /** "the winter months", "the summer months of 1828": the season itself. */
    private static Optional<TimePhrase> months(Passage p, int index, int name) {
        int of = name + 2;
        Optional<Dates.YearAt> year = p.is(of, "of") ? Dates.year(p, of) : Optional.empty();
        int season = p.value(name, Sense.SEASON);
        var named = year.isPresent()
                ? Dates.of(Granularity.SEASON, year.get().year(), season, Meaning.Step.NONE)
                : Dates.of(Granularity.SEASON, null, season, Meaning.Step.NONE);
        int last = year.isPresent() ? year.get().after() - 1 : name + 1;
        boolean told = year.isPresent() || (isCued(p, index) && p.has(index, Sense.THE));
        return told ? Optional.of(new TimePhrase(index, last, "season.months", named)) : Optional.empty();
    }

    /** "the winter of 1708/9", "the winter of 1941-42": it goes on into the next year, and has its name from both. */
    private static int lastOfYears(Passage p, Dates.YearAt year) {
        int joint = year.after();
        boolean joined = (p.is(joint, "/") || p.isHyphen(joint)) && p.touches(joint) && p.touches(joint + 1);
        int next = joined ? p.number(joint + 1) : -1;
        int digits = p.digits(joint + 1);
        int last = digits == 1 ? 10 : digits == 2 ? 100 : 10_000;
        return next >= 0 && next == (year.year() + 1) % last ? joint + 1 : joint - 1;
    }

    /** "When spring came": only a season comes so; a fall may be one of many kinds. */
    private static boolean comes(Passage p, int index, int name) {
        boolean setIn = p.is(name + 1, "set") && p.is(name + 2, "in");
        boolean told = index == name && (p.has(name + 1, Sense.COMES) || setIn) && !p.is(name, "fall");
        boolean coming = p.is(index - 1, "with") && (p.is(name + 1, "approaching") || p.is(name + 1, "coming"));
        boolean onset = p.is(index - 1, "of") && ONSETS.contains(p.lower(index - 2)) && Sides.endsAt(p, name);
        if (index == name && !p.is(name, "fall") && (coming || onset)) {
            return true;
        }
        return told && (index == p.first() || WHEN.contains(p.lower(index - 1)));
    }

    private static boolean isCued(Passage p, int index) {
        boolean listed = (p.is(index - 1, "and") || p.is(index - 1, "or")) && p.has(index - 2, Sense.SEASON);
        return p.isWord(index - 1) && (listed || Sides.SEASON.contains(p.lower(index - 1)));
    }

    /** "the summer offensive": a season of war is one of the story's. */
    private static boolean isCampaign(Passage p, int name) {
        int noun = p.isHyphen(name + 1) ? name + 2 : name + 1;
        return p.isWord(noun) && Sides.CAMPAIGN.contains(p.lower(noun));
    }

    /** "Winter Coat", "in Spring, Texas"; not "by Spring the road was dry". */
    private static boolean isPartOfName(Passage p, int index, int name) {
        int next = p.is(name + 1, ",") ? name + 2 : name + 1;
        return !isCued(p, index) || p.has(index - 1, Sense.THAT) || p.isName(next) || !Sides.endsAt(p, name);
    }

    /** "the summer holidays", "in winter coats": the season says of what sort something is. */
    private static boolean isPartOfMore(Passage p, int before, int name) {
        // "throughout the summer the siege went on", "until the spring nothing moved"
        boolean clause = p.has(name + 1, Sense.THE) || NO_NOUNS.contains(p.lower(name + 1));
        return !clause
                && !Sides.endsAt(p, name)
                && !p.is(before, "in")
                && !p.is(before, "over")
                && !p.is(before, "during");
    }
}
