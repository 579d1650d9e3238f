package nl.tijdig.berichten.ijw.vorm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This element may stand in the message. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Mogelijk {

  /** What it holds: a value of this type, or elements. */
  Ldt value() default Ldt.GROEP;
}
