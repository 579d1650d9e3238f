package nl.tijdig.berichten.corv.vorm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is the same for the elements of a record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stufgroep {

  /** The namespace of what stands in it. */
  Stufruimte value();

  /** The only value of the attribute entiteittype, which is then required; empty for none. */
  String entiteit() default "";
}
