package nl.tijdig.app.toegang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may open a page: whoever has one of these rights. A page on which it does not stand opens for
 * nobody; on a method it takes the place of the one on its class.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Mag {

  /** Any one of these rights will do; may be empty for a page that is {@link #open}. */
  Recht[] value() default {};

  /** Whether the page asks for no right at all. */
  Open open() default Open.NEE;

  /** For whom a page opens that asks for no right. */
  enum Open {
    /** For nobody: the rights decide. */
    NEE,
    /** For everybody who is logged in. */
    INGELOGD,
    /** For everybody, also before logging in. */
    IEDEREEN
  }
}
