package app.doorstep.replies;

import java.util.ArrayList;
import java.util.List;

/// A reply to the customer, in the app's message or for everyone to read: thanks that name the thing, one apology,
/// what was in the way, what changes from when. Praise is answered too.
final class CustomerLetter implements Letter {
    private final Facts facts;
    private final Draft.Kind kind;
    private final Wording wording;

    CustomerLetter(Facts facts, Draft.Kind kind, Wording wording) {
        this.facts = facts;
        this.kind = kind;
        this.wording = facts.prepare(wording);
    }

    @Override
    public String write(Plan plan) {
        wording.with("when", plan.dated() && !facts.isPublic() ? facts.when() : "");
        var sentences = new ArrayList<String>();
        var concerns = facts.concerns;
        if (concerns.isPraise()) {
            praise(plan, sentences);
        } else if (concerns.onlyOutside()) {
            outside(plan, sentences);
        } else if (facts.isUnsaid() && !concerns.apologyDue(facts.request().audience())) {
            neutral(plan, sentences);
        } else {
            complaint(plan, sentences);
        }
        if (facts.isPublic() && !concerns.isPraise()) {
            sentences.add(say(kind == Draft.Kind.SHORT ? "invite-short" : "invite"));
        }
        return greeting() + "\n\n" + String.join(" ", sentences)
                + (plan.brief() && facts.isPublic() ? "" : "\n\n" + regards());
    }

    private void praise(Plan plan, List<String> sentences) {
        wording.with("things", facts.joined(facts.praises(), "thing", wording));
        sentences.add(say(facts.concerns.praise().isEmpty() ? "praise-unsaid" : "praise"));
        if (kind != Draft.Kind.SHORT && plan.close()) {
            sentences.add(say("praise-more"));
        }
    }

    private void outside(Plan plan, List<String> sentences) {
        var outside = facts.concerns.outside();
        wording.with("things", facts.joined(outside, things(plan), wording));
        help(outside.getFirst());
        sentences.add(say("thanks"));
        if (kind == Draft.Kind.SHORT) {
            sentences.add(say(plan.brief() ? "outside-brief" : "outside-short"));
            return;
        }
        sentences.add(say("outside"));
        if (plan.circumstances()) {
            facts.circumstances(wording).ifPresent(sentences::add);
        }
        sentences.add(say("outside-help"));
        praiseToo(plan, sentences);
        if (plan.close()) {
            sentences.add(wording.say("formal", "close"));
        }
    }

    private void neutral(Plan plan, List<String> sentences) {
        var praised = !facts.concerns.praise().isEmpty();
        var about = praised ? facts.concerns.praise() : facts.complaints();
        wording.with("things", facts.joined(about, "thing", wording));
        sentences.add(say(praised ? "praise" : "thanks-neutral"));
        if (!praised) {
            sentences.add(facts.phrase(about.getFirst(), "understand", wording));
        }
        if (kind != Draft.Kind.SHORT && plan.close()) {
            sentences.add(say("praise-more"));
        }
    }

    private void complaint(Plan plan, List<String> sentences) {
        var own = facts.complaints();
        var unsaid = facts.concerns.own().isEmpty();
        wording.with("things", facts.joined(own, things(plan), wording));
        if (kind == Draft.Kind.SHORT) {
            sentences.add(say(unsaid ? "short-apology-unsaid" : "short-apology"));
        } else {
            sentences.add(say(unsaid ? "thanks-unsaid" : "thanks"));
            sentences.add(say(unsaid ? "apology-unsaid" : own.size() == 1 ? "apology-one" : "apology-several"));
        }
        if (plan.understanding()) {
            sentences.add(facts.phrase(own.getFirst(), "understand", wording));
        }
        if (plan.circumstances()) {
            facts.circumstances(wording).ifPresent(sentences::add);
        }
        wording.with("measures", facts.joined(own, plan.wholeMeasures() ? "measure" : "tiny", wording));
        sentences.add(say(plan.brief() ? "measure-brief" : "measure"));
        var outside = facts.concerns.outside();
        if (!outside.isEmpty() && kind != Draft.Kind.SHORT) {
            wording.with("outside", facts.joined(outside, things(plan), wording));
            help(outside.getFirst());
            sentences.add(say(plan.wholeThings() ? "outside-too" : "outside-too-brief"));
        }
        praiseToo(plan, sentences);
        if (plan.close()) {
            sentences.add(say("close"));
        }
    }

    private void praiseToo(Plan plan, List<String> sentences) {
        if (plan.praise() && !facts.concerns.praise().isEmpty()) {
            wording.with("praised", facts.joined(facts.concerns.praise(), "thing", wording));
            sentences.add(say("praise-too"));
        }
    }

    private void help(Concern outside) {
        wording.with("help", facts.phrase(outside, "help", wording))
                .with("where", facts.phrase(outside, "where", wording));
    }

    private static String things(Plan plan) {
        return plan.wholeThings() ? "thing" : "short";
    }

    private String greeting() {
        var name = facts.isPublic() ? null : facts.customer.orElse(null);
        if (name == null) {
            return say("greeting");
        }
        wording.with("name", kind == Draft.Kind.FORMAL ? name.whole() : name.first());
        return say("greeting-name");
    }

    private String regards() {
        var driver = facts.isPublic() ? null : facts.request().driver();
        var signature = driver == null || driver.isBlank() ? wording.say("customer", "unsigned") : driver.strip();
        return say("regards") + "\n" + signature;
    }

    /// The public and the formal manner where they have words of their own, else the customer's.
    private String say(String key) {
        if (facts.isPublic() && wording.has("public", key)) {
            return wording.say("public", key);
        }
        var section = kind == Draft.Kind.FORMAL && wording.has("formal", key) ? "formal" : "customer";
        return wording.say(section, key);
    }
}
