package nl.tijdig.berichten.corv.vorm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An element of a message. It must be there unless its component may be null; a list has at least
 * one unless it says otherwise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Stufveld {

  /** What it holds: a value of this type, or elements. */
  Stuftype value() default Stuftype.GROEP;

  /** Its name where that is not the name of the component; an attribute begins with @. */
  String naam() default "";

  /** Its namespace. */
  Stufruimte ruimte() default Stufruimte.ERFT;

  /** The only value that it may have; empty when its type decides. */
  String vast() default "";

  /** Whether a list may be empty. */
  boolean kanLeeg() default false;
}
