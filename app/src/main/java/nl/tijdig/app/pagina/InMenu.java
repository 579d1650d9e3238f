package nl.tijdig.app.pagina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page stands in a menu of everybody who may open it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InMenu {

  /** The text of the item, by its key. */
  String tekst();

  /** Where the item stands; lower numbers come first. */
  int plaats();

  /** In which of the two menus. */
  Waar waar() default Waar.KOP;

  /** The menus of a page. */
  enum Waar {
    /** Above the page: the work of who is logged in. */
    KOP,
    /** Below the page, and on the login page: what there is without logging in too. */
    VOET
  }
}
