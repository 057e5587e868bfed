package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.ShippedPolicies;
import app.doorstep.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyNameTest {
    private static final Texts TEXTS = Texts.of(Locale.US);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        flex-stars          | Flex stars
        uber-eats           | Uber Eats, thumbs
        flex-stars-mine     | My Flex stars
        flex-stars-mine-2   | My Flex stars, 2
        my-doordash         | My DoorDash
        my-winter-rule      | My Winter rule
        winter-rule         | Winter rule
        """)
    void aPolicyIsCalledAsPeopleSayIt(String id, String name) {
        assertThat(PolicyName.of(id, TEXTS)).isEqualTo(name);
    }

    @Test
    void everyShippedPolicyHasANameOfWords() {
        assertThat(ShippedPolicies.ALL)
                .allSatisfy(policy -> assertThat(PolicyName.of(policy.name(), TEXTS))
                        .isNotEqualTo(policy.name())
                        .doesNotContain("-"));
    }
}
