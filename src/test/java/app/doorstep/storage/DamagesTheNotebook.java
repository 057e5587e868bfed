package app.doorstep.storage;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// A test, or a class of tests, that leaves a damaged notebook behind on purpose.
@Retention(RetentionPolicy.RUNTIME)
public @interface DamagesTheNotebook {}
