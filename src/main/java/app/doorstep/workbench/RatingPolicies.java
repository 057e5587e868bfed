package app.doorstep.workbench;

import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ShippedPolicies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rating policies that there are: the shipped ones and the driver's own.
public final class RatingPolicies {
    private final Desk desk;
    private final Apps apps;

    RatingPolicies(Desk desk, Apps apps) {
        this.desk = desk;
        this.apps = apps;
    }

    /// All policies: the shipped ones and the driver's own.
    public List<RatingPolicy> all() throws Trouble {
        var known = new LinkedHashMap<String, RatingPolicy>();
        ShippedPolicies.ALL.forEach(policy -> known.put(policy.name(), policy));
        desk.ask(store -> store.policies().all()).forEach(policy -> known.put(policy.name(), policy));
        return List.copyOf(known.values());
    }

    /// The policy of that name.
    public Optional<RatingPolicy> named(String name) throws Trouble {
        return all().stream()
                .filter(policy -> policy.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Keeps a policy of the driver's own, or changes one; can be undone.
    public void save(RatingPolicy policy) throws Trouble {
        var before = own(policy.name());
        desk.tell(store -> store.policies().save(policy));
        desk.edits().push(desk.say("undo.policy"), () -> put(policy.name(), before), () -> put(policy.name(), policy));
    }

    /// Forgets a policy of the driver's own; can be undone.
    ///
    /// @throws Trouble if an app is still judged by it; nothing is changed then
    public void delete(String policy) throws Trouble {
        for (var app : apps.all()) {
            if (app.policy().equals(policy)) {
                throw new Trouble(Trouble.Kind.INPUT, desk.say("policy-in-use", app.name()));
            }
        }
        var before = own(policy);
        put(policy, null);
        desk.edits().push(desk.say("undo.policy"), () -> put(policy, before), () -> put(policy, null));
    }

    private void put(String name, @Nullable RatingPolicy policy) throws Trouble {
        if (policy == null) {
            desk.tell(store -> store.policies().delete(name));
        } else {
            desk.tell(store -> store.policies().save(policy));
        }
    }

    private @Nullable RatingPolicy own(String name) throws Trouble {
        return desk.ask(store -> store.policies().all()).stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
