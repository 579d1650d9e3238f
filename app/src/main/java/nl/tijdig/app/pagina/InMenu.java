package nl.tijdig.app.pagina;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page stands in the menu of everybody who may open it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InMenu {

  /** The text of the item, by its key. */
  String tekst();

  /** Where the item stands; lower numbers come first. */
  int plaats();
}
